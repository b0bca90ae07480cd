/* logit - ridge regression on the log odds of lines whose features are bins, for fit-body.
 *
 * In:  FEATURES SIZE... (bins of each feature), then a line for each example: LABEL WEIGHT BIN... (one bin of each feature).
 * Out: the intercept, then a weight for each bin, in order, one to a line.
 * usage: logit RIDGE SMOOTH < examples      RIDGE pulls weights to 0, SMOOTH those of neighbouring bins to each other
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define ROUNDS 12

static size_t features, params, rows, *offset, *size;
static unsigned short *bins;                /* rows * features: indexes of parameters */
static float *label, *weight;

static void *need(size_t count, size_t item) {
    void *block = calloc(count ? count : 1, item);
    if (!block) exit(2);
    return block;
}

static void read_examples(void) {
    size_t room = 0;
    if (scanf("%zu", &features) != 1) exit(2);
    offset = need(features, sizeof *offset), size = need(features, sizeof *size);
    params = 1;
    for (size_t f = 0; f < features; f++) {
        if (scanf("%zu", &size[f]) != 1) exit(2);
        offset[f] = params;
        params += size[f];
    }
    for (float y, w; scanf("%f %f", &y, &w) == 2; rows++) {
        if (rows == room) {
            room = room ? 2 * room : 4096;
            bins = realloc(bins, room * features * sizeof *bins);
            label = realloc(label, room * sizeof *label), weight = realloc(weight, room * sizeof *weight);
            if (!bins || !label || !weight) exit(2);
        }
        label[rows] = y, weight[rows] = w;
        for (size_t f = 0; f < features; f++) {
            unsigned bin;
            if (scanf("%u", &bin) != 1 || bin >= size[f]) exit(2);
            bins[rows * features + f] = (unsigned short)(offset[f] + bin);
        }
    }
}

/* Add the penalties' share to the gradient and the second derivatives. */
static void add_penalties(double ridge, double smooth, const double *x, double *gradient, double *second) {
    for (size_t f = 0; f < features; f++)
        for (size_t b = offset[f]; b < offset[f] + size[f]; b++) {
            gradient[b] -= ridge * x[b];
            second[b * params + b] += ridge;
            if (b == offset[f]) continue;
            double step = x[b] - x[b - 1];
            gradient[b] -= smooth * step, gradient[b - 1] += smooth * step;
            second[b * params + b] += smooth, second[(b - 1) * params + b - 1] += smooth;
            second[b * params + b - 1] -= smooth;
        }
}

/* Newton's step: solve second * step = gradient by Cholesky, in place. */
static void solve(double *second, double *gradient) {
    for (size_t i = 0; i < params; i++)
        for (size_t j = 0; j <= i; j++) {
            double sum = second[i * params + j];
            for (size_t k = 0; k < j; k++) sum -= second[i * params + k] * second[j * params + k];
            second[i * params + j] = i == j ? sqrt(sum > 1e-9 ? sum : 1e-9) : sum / second[j * params + j];
        }
    for (size_t i = 0; i < params; i++) {
        for (size_t k = 0; k < i; k++) gradient[i] -= second[i * params + k] * gradient[k];
        gradient[i] /= second[i * params + i];
    }
    for (size_t i = params; i-- > 0;) {
        for (size_t k = i + 1; k < params; k++) gradient[i] -= second[k * params + i] * gradient[k];
        gradient[i] /= second[i * params + i];
    }
}

static void add_example(size_t row, const double *x, double *gradient, double *second) {
    const unsigned short *bin = bins + row * features;
    double sum = x[0];
    for (size_t f = 0; f < features; f++) sum += x[bin[f]];
    double p = 1 / (1 + exp(-sum)), slope = weight[row] * (label[row] - p), curve = weight[row] * p * (1 - p);
    gradient[0] += slope, second[0] += curve;
    for (size_t f = 0; f < features; f++) {
        gradient[bin[f]] += slope;
        double *line = second + bin[f] * params;
        line[0] += curve;
        for (size_t g = 0; g <= f; g++) line[bin[g]] += curve;
    }
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    read_examples();
    double *x = need(params, sizeof *x), *gradient = need(params, sizeof *gradient), *second = need(params * params, sizeof *second);
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < params; i++) gradient[i] = 0;
        for (size_t i = 0; i < params * params; i++) second[i] = 0;
        second[0] = 1e-6;
        for (size_t i = 0; i < rows; i++) add_example(i, x, gradient, second);
        add_penalties(atof(argv[1]), atof(argv[2]), x, gradient, second);
        solve(second, gradient);
        double most = 0;
        for (size_t i = 0; i < params; i++) x[i] += gradient[i], most = fmax(most, fabs(gradient[i]));
        if (most < 0.002) break;
    }
    for (size_t i = 0; i < params; i++) printf("%.5f\n", x[i]);
    return 0;
}

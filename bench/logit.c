/* logit - ridge regression on the log odds of lines whose features are bins, for fit-body.
 *
 * In:  FEATURES SIZE... (bins of each feature), then a line for each example: SHAPE LABEL WEIGHT BIN... (one bin of
 * each
 *      feature).
 * Out: the weights of shape 0, 1 and 2, one to a line: the intercept, then each bin in order.
 * usage: logit RIDGE APART SMOOTH < examples
 *
 * A shape's weights are what the shapes have in common and what is its own: RIDGE pulls the common part to 0, APART the
 * shapes to the common part, SMOOTH the weights of neighbouring bins to each other.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SHAPES 3
#define ROUNDS 20
#define FLAT 1e-5                           /* an example that bends the likelihood less is left out of the bend */
#define STRIDE 2.0                          /* a step is no longer, lest it leaps to where nothing bends */

static size_t features, params, rows, *offset, *size;
static unsigned short *bins;                /* rows * features: indexes of parameters */
static unsigned char *shape;
static float *label, *weight;
static double ridge, apart, smooth;

/* What is being fitted, and the room for a step of it. */
static double *common, *own[SHAPES], *common_gradient, *gradient[SHAPES], *second[SHAPES], *joint, *column;

static void *need(size_t count, size_t item) {
    void *block = calloc(count ? count : 1, item);
    if (!block) exit(2);
    return block;
}

static void make_room(size_t room) {
    bins = realloc(bins, room * features * sizeof *bins);
    shape = realloc(shape, room);
    label = realloc(label, room * sizeof *label), weight = realloc(weight, room * sizeof *weight);
    if (!bins || !shape || !label || !weight) exit(2);
}

static void read_examples(void) {
    size_t room = 0;
    unsigned s, bin;
    if (scanf("%zu", &features) != 1) exit(2);
    offset = need(features, sizeof *offset), size = need(features, sizeof *size);
    params = 1;
    for (size_t i = 0; i < features; i++) {
        if (scanf("%zu", &size[i]) != 1) exit(2);
        offset[i] = params;
        params += size[i];
    }
    for (float y, w; scanf("%u %f %f", &s, &y, &w) == 3; rows++) {
        if (rows == room) make_room(room = room ? 2 * room : 4096);
        if (s >= SHAPES) exit(2);
        shape[rows] = (unsigned char)s, label[rows] = y, weight[rows] = w;
        for (size_t i = 0; i < features; i++) {
            if (scanf("%u", &bin) != 1 || bin >= size[i]) exit(2);
            bins[rows * features + i] = (unsigned short)(offset[i] + bin);
        }
    }
}

/* Add the penalties' share of a shape to its gradient and second derivatives. The intercepts are free. */
static void add_penalties(const double *x, double *g, double *h) {
    h[0] += 1e-6;
    for (size_t f = 0; f < features; f++)
        for (size_t b = offset[f]; b < offset[f] + size[f]; b++) {
            g[b] -= apart * (x[b] - common[b]);
            common_gradient[b] += apart * (x[b] - common[b]);
            h[b * params + b] += apart;
            if (b == offset[f]) continue;
            double step = x[b] - x[b - 1];
            g[b] -= smooth * step, g[b - 1] += smooth * step;
            h[b * params + b] += smooth, h[(b - 1) * params + b - 1] += smooth;
            h[b * params + b - 1] -= smooth;
        }
}

static void add_example(size_t row) {
    const unsigned short *bin = bins + row * features;
    const double *x = own[shape[row]];
    double *g = gradient[shape[row]], *h = second[shape[row]], sum = x[0];
    for (size_t f = 0; f < features; f++) sum += x[bin[f]];
    double p = 1 / (1 + exp(-sum)), slope = weight[row] * (label[row] - p), curve = weight[row] * p * (1 - p);
    g[0] += slope;
    for (size_t f = 0; f < features; f++) g[bin[f]] += slope;
    if (curve < FLAT) return;
    h[0] += curve;
    for (size_t f = 0; f < features; f++) {
        double *line = h + bin[f] * params;
        line[0] += curve;
        for (size_t k = 0; k <= f; k++) line[bin[k]] += curve;
    }
}

/* Cholesky's factor, in place. */
static void factor(double *h) {
    for (size_t i = 0; i < params; i++)
        for (size_t j = 0; j <= i; j++) {
            double sum = h[i * params + j];
            for (size_t k = 0; k < j; k++) sum -= h[i * params + k] * h[j * params + k];
            h[i * params + j] = i == j ? sqrt(sum > 1e-9 ? sum : 1e-9) : sum / h[j * params + j];
        }
}

static void solve(const double *h, double *g) {
    for (size_t i = 0; i < params; i++) {
        for (size_t k = 0; k < i; k++) g[i] -= h[i * params + k] * g[k];
        g[i] /= h[i * params + i];
    }
    for (size_t i = params; i-- > 0;) {
        g[i] /= h[i * params + i];
        for (size_t k = 0; k < i; k++) g[k] -= h[i * params + k] * g[i];
    }
}

/* Newton's step. A shape's equations are H d - APART c = g, those of the common part (RIDGE + SHAPES * APART) c -
 * APART * sum of d = gradient; putting each d into the latter leaves an equation for c alone. */
static double step(void) {
    double most = 0;
    memset(joint, 0, params * params * sizeof *joint);
    for (size_t i = 0; i < params; i++) joint[i * params + i] = i ? ridge + SHAPES * apart : 1;
    for (size_t s = 0; s < SHAPES; s++) {
        factor(second[s]);
        solve(second[s], gradient[s]);
        for (size_t j = 1; j < params; j++) {
            memset(column, 0, params * sizeof *column);
            column[j] = apart;
            solve(second[s], column);
            for (size_t i = j; i < params; i++) joint[i * params + j] -= apart * column[i];
            common_gradient[j] += apart * gradient[s][j];
        }
    }
    common_gradient[0] = 0;
    factor(joint);
    solve(joint, common_gradient);
    for (size_t s = 0; s < SHAPES; s++) {
        for (size_t i = 0; i < params; i++) column[i] = i ? apart * common_gradient[i] : 0;
        solve(second[s], column);
        for (size_t i = 0; i < params; i++) gradient[s][i] += column[i], most = fmax(most, fabs(gradient[s][i]));
    }
    double by = most > STRIDE ? STRIDE / most : 1;
    for (size_t i = 0; i < params; i++) {
        common[i] += by * common_gradient[i];
        for (size_t s = 0; s < SHAPES; s++) own[s][i] += by * gradient[s][i];
    }
    return most;
}

static void fit(void) {
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t i = 0; i < params; i++) common_gradient[i] = -ridge * common[i];
        for (size_t s = 0; s < SHAPES; s++) {
            memset(gradient[s], 0, params * sizeof *gradient[s]);
            memset(second[s], 0, params * params * sizeof *second[s]);
        }
        for (size_t i = 0; i < rows; i++) add_example(i);
        for (size_t s = 0; s < SHAPES; s++) add_penalties(own[s], gradient[s], second[s]);
        if (step() < 0.005) break;
    }
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    ridge = atof(argv[1]), apart = atof(argv[2]), smooth = atof(argv[3]);
    read_examples();
    common = need(params, sizeof *common), common_gradient = need(params, sizeof *common),
    column = need(params, sizeof *column);
    joint = need(params * params, sizeof *joint);
    for (size_t s = 0; s < SHAPES; s++) {
        own[s] = need(params, sizeof **own), gradient[s] = need(params, sizeof **own);
        second[s] = need(params * params, sizeof **own);
    }
    fit();
    for (size_t s = 0; s < SHAPES; s++)
        for (size_t i = 0; i < params; i++) printf("%.5f\n", own[s][i]);
    return 0;
}

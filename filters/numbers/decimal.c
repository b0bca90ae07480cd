#include "numbers.h"

#include <string.h>

static Text zeros_dropped(Text digits) {
    while (digits.len > 1 && digits.at[0] == '0') digits = text_slice(digits, 1, digits.len);
    return digits;
}

/* The normal form: no zeros in excess, and zero itself without a scale. */
static Decimal normal(Decimal of) {
    while (of.scale > 0 && of.digits.len > 1 && of.digits.at[of.digits.len - 1] == '0') {
        of.digits.len--;
        of.scale--;
    }
    of.digits = zeros_dropped(of.digits);
    if (of.digits.len == 1 && of.digits.at[0] == '0') of = (Decimal){ TEXT("0"), 0, false };
    return of;
}

Decimal decimal_of(Arena *arena, uint64_t number) {
    char digits[24], *at = digits + sizeof digits;
    do *--at = (char)('0' + number % 10);
    while (number /= 10);
    return (Decimal){ arena_copy(arena, (Text){ at, (size_t)(digits + sizeof digits - at) }), 0, false };
}

Decimal decimal_read(Arena *arena, Text digits, size_t scale) {
    return normal((Decimal){ arena_copy(arena, digits), scale, false });
}

/* `of` with `zeros` zeros behind its digits. */
static Text padded(Arena *arena, Text of, size_t zeros) {
    char *digits = arena_take(arena, of.len + zeros + 1);
    memcpy(digits, of.at, of.len);
    memset(digits + of.len, '0', zeros);
    return (Text){ digits, of.len + zeros };
}

Decimal decimal_shift(Arena *arena, Decimal of, int exponent) {
    if (exponent < 0) {
        of.scale += (size_t)-exponent;
    } else if ((size_t)exponent <= of.scale) {
        of.scale -= (size_t)exponent;
    } else {
        of.digits = padded(arena, of.digits, (size_t)exponent - of.scale);
        of.scale = 0;
    }
    return normal(of);
}

/* The digit of 10^place in `of`. */
static int digit(Decimal of, long place) {
    long at = (long)of.digits.len - 1 - (place + (long)of.scale);
    return at < 0 || at >= (long)of.digits.len ? 0 : of.digits.at[at] - '0';
}

Decimal decimal_add(Arena *arena, Decimal a, Decimal b) {
    long scale = (long)(a.scale > b.scale ? a.scale : b.scale);
    long top_a = (long)a.digits.len - (long)a.scale, top_b = (long)b.digits.len - (long)b.scale;
    long top = (top_a > top_b ? top_a : top_b) + 1;
    if (top < 1) top = 1;
    size_t len = (size_t)(top + scale);
    char *sum = arena_take(arena, len);
    int carry = 0;
    for (size_t i = 0; i < len; i++) {
        long place = (long)i - scale;
        int n = digit(a, place) + digit(b, place) + carry;
        sum[len - 1 - i] = (char)('0' + n % 10);
        carry = n / 10;
    }
    return normal((Decimal){ { sum, len }, (size_t)scale, false });
}

Decimal decimal_times(Arena *arena, Decimal of, uint64_t factor) {
    size_t len = of.digits.len + 20;                  /* a factor has at most 20 digits */
    char *product = arena_take(arena, len);
    uint64_t carry = 0;
    for (size_t i = 0; i < len; i++) {
        uint64_t n = carry + (i < of.digits.len ? (uint64_t)(of.digits.at[of.digits.len - 1 - i] - '0') * factor : 0);
        product[len - 1 - i] = (char)('0' + n % 10);
        carry = n / 10;
    }
    return normal((Decimal){ { product, len }, of.scale, of.negative });
}

/* Compares sizes, signs set aside. */
static int compare_sizes(Decimal a, Decimal b) {
    long top_a = (long)a.digits.len - (long)a.scale, top_b = (long)b.digits.len - (long)b.scale;
    long top = top_a > top_b ? top_a : top_b, bottom = -(long)(a.scale > b.scale ? a.scale : b.scale);
    for (long place = top; place >= bottom; place--)
        if (digit(a, place) != digit(b, place)) return digit(a, place) < digit(b, place) ? -1 : 1;
    return 0;
}

int decimal_compare(Decimal a, Decimal b) {
    if (a.negative != b.negative) return a.negative ? -1 : 1;
    return a.negative ? compare_sizes(b, a) : compare_sizes(a, b);
}

bool decimal_small(Decimal of, uint64_t *number) {
    if (of.scale > 0 || of.negative || of.digits.len > 18) return false;
    *number = 0;
    for (size_t i = 0; i < of.digits.len; i++) *number = *number * 10 + (uint64_t)(of.digits.at[i] - '0');
    return true;
}

static uint64_t common_divisor(uint64_t a, uint64_t b) {
    while (b) {
        uint64_t rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

static uint64_t remainder_of(Text digits, uint64_t by) {
    uint64_t rest = 0;
    for (size_t i = 0; i < digits.len; i++) rest = (rest * 10 + (uint64_t)(digits.at[i] - '0')) % by;
    return rest;
}

static Text divided(Arena *arena, Text digits, uint64_t by) {
    char *quotient = arena_take(arena, digits.len);
    uint64_t rest = 0;
    for (size_t i = 0; i < digits.len; i++) {
        rest = rest * 10 + (uint64_t)(digits.at[i] - '0');
        quotient[i] = (char)('0' + rest / by);
        rest %= by;
    }
    return (Text){ quotient, digits.len };
}

Value value_over(Arena *arena, Decimal of, uint64_t over) {
    if (over == 0 || over > UINT64_C(1000000000000000000)) return value_of(of);
    uint64_t other = over;                            /* what is left of the denominator without its 2s and 5s */
    size_t places = 0, twos = 0, fives = 0;
    while (other % 2 == 0) other /= 2, twos++;
    while (other % 5 == 0) other /= 5, fives++;
    places = twos > fives ? twos : fives;
    uint64_t shared = common_divisor(other, remainder_of(of.digits, other));
    if (shared == other) {                            /* the decimal ends after `places` more places */
        of.digits = divided(arena, padded(arena, of.digits, places), over);
        of.scale += places;
        return value_of(normal(of));
    }
    if (of.scale > 0) {                               /* a fraction is one of whole numbers */
        for (size_t i = 0; i < of.scale; i++) {
            if (over > UINT64_C(100000000000000000)) return value_of(of);
            over *= 10;
        }
        of.scale = 0;
    }
    uint64_t divisor = common_divisor(over, remainder_of(of.digits, over));
    of.digits = divided(arena, of.digits, divisor);
    return (Value){ normal(of), over / divisor };
}

Text value_text(Arena *arena, Value value) {
    Decimal of = value.of;
    size_t whole = of.digits.len > of.scale ? of.digits.len - of.scale : 0;
    size_t pad = of.digits.len > of.scale ? 0 : of.scale - of.digits.len;
    char *text = arena_take(arena, of.digits.len + pad + 32), *at = text;
    if (of.negative) *at++ = '-';
    memcpy(at, of.digits.at, whole);
    at += whole;
    if (whole == 0) *at++ = '0';
    if (of.scale > 0) {
        *at++ = '.';
        memset(at, '0', pad);
        at += pad;
        memcpy(at, of.digits.at + whole, of.digits.len - whole);
        at += of.digits.len - whole;
    }
    if (value.over > 1) {
        Text over = decimal_of(arena, value.over).digits;
        *at++ = '/';
        memcpy(at, over.at, over.len);
        at += over.len;
    }
    return (Text){ text, (size_t)(at - text) };
}

#define PLACES 12

Text value_decimal(Arena *arena, Value value) {
    if (value.over == 1) return value_text(arena, value);
    if (value.over > UINT64_MAX / 10 - 1) return (Text){ NULL, 0 };
    size_t places = value.of.scale < PLACES ? PLACES - value.of.scale : 0;
    Decimal of = value.of;                            /* (digits × 10^places + over/2) / over */
    Decimal shifted = decimal_read(arena, padded(arena, of.digits, places), 0);
    Text sum = decimal_add(arena, shifted, decimal_of(arena, value.over / 2)).digits;
    Decimal rounded = decimal_read(arena, divided(arena, sum, value.over), of.scale + places);
    rounded.negative = of.negative && !(rounded.digits.len == 1 && rounded.digits.at[0] == '0');
    return value_text(arena, value_of(rounded));
}

int value_compare(Arena *arena, Value a, Value b) {
    if (a.over == b.over) return decimal_compare(a.of, b.of);
    if (a.over > UINT32_MAX || b.over > UINT32_MAX) return 0;
    return decimal_compare(decimal_times(arena, a.of, b.over), decimal_times(arena, b.of, a.over));
}

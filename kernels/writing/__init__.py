"""The vocabulary in which templates are written.

A template draws a kernel: it decides what to compute and writes the statements one by one. All of it goes
through one object, the ``Sampler`` (by custom ``s``), which holds the random generator, the names that are
taken, the inputs and the lines so far. A whole kernel type::

    SIGNALS = ("x", "signal", "samples")

    def moving_average(s: Sampler) -> Kernel:
        n, k = s.count(5, 12), s.fixed(s.count(2, 4))
        x = varied_input(s, SIGNALS, (n,))
        taps = s.array("taps|kernel", (k,), low=0.0, high=1.0)
        kept = s.put("smooth|averaged", f'jnp.convolve({x}, {taps}, mode="same")', (n,), k * x.bound)
        gap = s.let(sub(x, kept))
        return finish_staged(s, "moving average", gap, kept)

    def draw(rng: random.Random) -> Kernel:
        return drawn(rng, (moving_average,))

    TEMPLATE = Template("averages", "generate_averages_kernel", draw)

**Values** (``values``, ``elementary``, ``arrays``). A ``Value`` is a piece of code with its shape, its dtype
and an interval that holds all of its elements. It formats as its code. ``expr(code, shape, bound)`` makes one
from text; ``add``, ``mul``, ``elementary.where``, ``arrays.softmax`` and the like make one from others, with
parentheses where precedence asks for them, and work out shape and interval. A bound is a number b, for [-b,
b], or a pair (low, high). The interval must hold for all inputs: it is what keeps logarithms, divisions and
16-bit floats safe. ``usual``, optional, is where most elements lie: thresholds go there.

**Names** come first in every statement: "u|field|state", or a tuple. One that is free is drawn; where all are
taken, an adjective makes a new one. ``s.name`` draws one alone, ``s.named`` several, by keyword.

**Choices** (``choices``): ``pick``, ``chance``, ``count``, ``coef`` (a number as
people write it; one where that lies in the interval), ``shape``, ``name``. The
order of draws is part of a template: a kernel is the same for its seed and index as long as nobody reorders
them.

**Sizes** (``enlarging``). A whole number that is drawn is small, and grows afterwards where it is, or goes
into, a dimension of an input; the text has the same formula of it ("{2 * n + 1}") at both sizes. What a
template decides by comparing numbers stays decided: ``n == m`` keeps the two equal, ``n == 3`` keeps n.
``s.fixed(k)`` keeps a window or a number of statements as it is.

**Beginnings** (``beginnings``): ``drawn`` picks a form and the float dtype, whose shares a ``Floats`` holds
(``steady`` has a sampler for 16-bit ones); ``prepared_input`` and ``varied_input`` are inputs, most often as
they are, else scaled, centered or masked by another input; ``s.array``, ``s.scalar``, ``s.ints``, ``s.mask``
plain ones, and ``s.operand`` one whose name suits its range. ``keys`` has random keys and random arrays.

**Statements** (``writer``): ``s.put(names, code, shape, bound)`` assigns code to a new variable,
``s.put(names, value)`` a value, unless it is a variable already; ``s.let(value)`` does so with a name that
suits its kind; ``s.line(text)`` writes any statement; ``s.give(value)`` returns. ``s.suite(header)`` is an
indented block, ``s.helper`` a function above the kernel, ``s.function`` a function in either place, and
``s.above(text)`` any text above the kernel. A body of several statements may be written as one text
(``sketch``). Long lines are broken when the kernel is closed.

**Phrases** (``sampler``, ``phrases``): ``s.pair(x, y)`` and ``s.mix(values)`` join values by a sum, a
difference or a product, ``s.unary(x)`` is a function of what is not one yet. A stage that has a name in its
field is better drawn from a table of formulas, as the types of ``kernels/original`` do; ``s.bounded(x,
limit)`` and ``s.positive(x)`` bring a value into an interval.

**Networks** (``layers``, ``activations``, ``tensors``): ``layers.weights`` and ``layers.dense``, whose
variables have free names, and ``layers.numbered_dense``, where they are "w1", "w2". ``Activation`` is one
activation for a whole kernel, ``activated`` any; ``probabilities`` is softmax, perhaps under a mask.
``tensors.einsum``, ``tensors.linear``, reshapes, transposes. ``put_within(s, names, value, limit)`` of
``within`` assigns a value bounded by [-limit, limit].

**Loops and conditionals** (``loops``, ``carries``, ``conditionals``): ``loops.fori`` and ``loops.scan`` over
one carry, ``carries.fori_tuple`` and ``carries.scan_tuple`` over several arrays, ``repeat`` for some steps in
any spelling; ``conditionals.cond`` and ``switch``. Each takes Python functions that write the body;
``updates.updated(s, state, drive)`` is a step that people write into loops.

**Routines** (``routines``, ``sizes``). A ``Routine`` is a writer without phrases, for kernels in which every
statement has a purpose: ``r.argument`` is an input whose axes have roles ("batch", "nodes"), from the one
table of sizes; ``r.setting`` a tolerance or a number of steps; ``r.iterate`` a loop whose state is a tuple, a
NamedTuple or a dict, until its conditions fail; ``r.note`` a comment. ``r.routine`` closes the kernel under a
name that says what it computes, some with a docstring and type hints.

**Endings** (``endings``) close the kernel: they return most results as they are, and do to others what people
do with such a result: a reduction over an axis, a loss against a target, given weights, a mask of valid
entries, a norm. ``finish_each`` and ``finish_staged`` treat the results alike, ``finish_joined`` mostly the
first; ``finish_layer`` and ``finish_headed`` end a network, with dropout or a skip connection now and then.
``s.finish(noun, *results)`` returns them as they are. The noun says what the kernel computes.
"""

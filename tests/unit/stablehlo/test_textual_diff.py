"""The ops that differ between two normal forms, and the forms side by side."""

from corpus.stablehlo.textual_diff import causes, side_by_side


def test_what_became_of_which_ops_is_told_stretch_by_stretch() -> None:
    line = "    %{} = stablehlo.{} : tensor<3xf32>\n"
    sine, cosine, add = line.format(1, "sine %0"), line.format(2, "cosine %1"), line.format(3, "add %1, %2")
    square = line.format(4, "multiply %3, %3")
    assert causes(sine + cosine + add, sine + add) == ["`stablehlo.cosine` went"]
    assert causes(sine + add, sine + cosine + add + square) == [
        "`stablehlo.cosine` came in",
        "`stablehlo.multiply(x, x)` came in",
    ]
    wider = cosine.replace("3xf32", "3x1xf32")
    assert causes(sine + cosine, sine + wider) == ["`stablehlo.cosine` with other types or attributes"]
    swapped = add.replace("%1, %2", "%2, %1")
    assert causes(sine + cosine + add, sine + cosine + swapped) == ["the same ops, wired otherwise"]
    twice = cosine.replace("%2 = ", "%5 = ").replace("%1", "%2")
    assert causes(sine + cosine + twice + add, sine + cosine + twice + add.replace("%1", "%5")) == [
        "`stablehlo.add(cosine, sine)` became `stablehlo.add(cosine, cosine)`"
    ]
    # Moved, and no change of its own.
    assert causes(sine + cosine + add, cosine + square + sine) == [
        "`stablehlo.multiply(x, x)` came in",
        "`stablehlo.add` went",
    ]


def test_long_differences_are_cut_and_say_so() -> None:
    old = "".join(f"%{at} = stablehlo.sine %{at - 1} : tensor<{at}xf32>\n" for at in range(1, 400))
    *rows, last = side_by_side(old, old.replace("sine", "cosine"))
    assert len(rows) == 120
    assert last == ("…", "279 lines more", None)

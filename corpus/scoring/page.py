"""The page of a score: the funnel by kind and tier, examples of failures, another model beside this one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from corpus.reporting import html
from corpus.scoring.schema import DESCRIPTIONS, LEVELS, SOLVED
from corpus.scoring.statistics import Graded, by_kind, funnel, score

_EXAMPLES = 3  # Of failures at a level, for each kind.
_LONGEST = 300  # Characters of a reason.
_BOTH = ("tasks", "answered by both", "this solves", "the other solves", "this alone", "the other alone")
_MOST_ROWS = 200  # Of the tasks that two models answer differently.


def page(
    name: str, graded: Sequence[Graded], samples: int, other: Mapping[str, Sequence[str]] | None = None
) -> str:
    """The page of ``graded`` answers to the set of tasks ``name``.

    ``other`` has the levels of another model's answers by task.
    """
    parts = [html.section("Solved tasks", _solved(graded, samples)), *_funnels(graded)]
    if other is not None:
        parts += _compared(graded, other)
    parts += [
        html.section(f"Failures: {kind}", _failures(kind, some)) for kind, some in by_kind(graded).items()
    ]
    return html.page(
        f"Score on the set {name}",
        "A level implies the ones before it; values are compared at points that no task tells.",
        parts,
    )


def _solved(graded: Sequence[Graded], samples: int) -> str:
    rows = []
    for kind, some in {**by_kind(graded), "all": graded}.items():
        for k in sorted({1, samples}):
            if (found := score(some, k)) is not None:
                interval = f"{found.low:.1%} to {found.high:.1%}"
                rows.append((kind, f"pass@{k}", f"{found.mean:.1%}", interval, found.tasks))
    meanings = {kind: DESCRIPTIONS[kind] for kind in by_kind(graded)}
    head = ("kind", "measure", "solved", "95 % interval", "tasks")
    return html.table(head, rows) + html.definitions(meanings)


def _funnels(graded: Sequence[Graded]) -> Iterator[str]:
    """A table for the kinds that share their levels, with a row for each kind and tier."""
    counts = funnel(graded)
    for levels in dict.fromkeys(LEVELS[kind] for kind in by_kind(graded)):
        rows = [
            (f"{kind}, {tier}", *(row.get(level, "") for level in levels))
            for (kind, tier), row in counts.items()
            if LEVELS[kind] == levels
        ]
        yield html.section("Answers that reached a level", html.table(("tasks", "all", *levels[1:]), rows))


def _failures(kind: str, graded: Sequence[Graded]) -> str:
    """The levels at which answers stopped, each with the number of answers and some of the reasons."""
    stopped = Counter(each.grade.level for each in graded if each.grade.reason)
    rows = []
    for level in LEVELS[kind]:
        of_tasks = {each.reference.task: each for each in graded if each.grade.level == level}
        for each in [each for each in of_tasks.values() if each.grade.reason][:_EXAMPLES]:
            rows.append((level, stopped[level], each.reference.task, _cut(each.grade.reason)))
    if not rows:
        return "<p>All answers reached the highest level.</p>"
    return html.table(("highest level", "answers", "such as", "why not the next"), rows, text=(2, 3))


def _compared(graded: Sequence[Graded], other: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Both models' solved tasks by kind, then the tasks whose best answers reach different levels.

    The largest differences come first. A task that one model alone has an answer to is in neither.
    """
    ours: dict[str, tuple[str, int]] = {}
    for each in graded:
        kind, task = each.reference.kind, each.reference.task
        at = LEVELS[kind].index(each.grade.level)
        ours[task] = kind, max(at, ours.get(task, (kind, at))[1])
    pairs = {
        task: (kind, at, max(LEVELS[kind].index(level) for level in other[task]))
        for task, (kind, at) in ours.items()
        if task in other and all(level in LEVELS[kind] for level in other[task])
    }
    solved = html.table(_BOTH, _solved_by_both([*pairs.values()]))
    yield html.section("Beside another model", solved)
    rows = [
        (task, LEVELS[kind][one], LEVELS[kind][two], one - two)
        for task, (kind, one, two) in pairs.items()
        if one != two
    ]
    rows.sort(key=lambda row: (-abs(row[3]), row[0]))
    note = f"{len(rows):,} of {len(pairs):,} tasks"
    table = html.table(("task", "this model", "the other", "levels more"), rows[:_MOST_ROWS])
    body = html.folded(note, table) if rows else f"<p>{note}</p>"
    yield html.section("Tasks whose highest levels differ", body)


def _solved_by_both(pairs: Sequence[tuple[str, int, int]]) -> Iterator[tuple[object, ...]]:
    """For each kind and in total: how many tasks both models solve, each solves, and each alone solves."""
    solved = []
    for kind, *levels in pairs:
        one, two = (at >= LEVELS[kind].index(SOLVED[kind]) for at in levels)
        solved.append((kind, one, two))
    for name in [*dict.fromkeys(kind for kind, *_ in solved), "all"]:
        some = [(one, two) for kind, one, two in solved if name in (kind, "all")]
        yield (
            name, len(some), sum(one for one, _ in some), sum(two for _, two in some),
            sum(one and not two for one, two in some), sum(two and not one for one, two in some),
        )  # fmt: skip


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"

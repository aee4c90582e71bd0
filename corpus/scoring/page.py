"""The page of a score: the funnel by kind and tier, examples of failures, another model beside this one."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from corpus.reporting import html
from corpus.scoring.schema import DESCRIPTIONS, LEVELS
from corpus.scoring.statistics import Graded, by_kind, funnel, score

_EXAMPLES = 3  # Of failures at a level, for each kind.
_LONGEST = 300  # Characters of a reason.
_MOST_ROWS = 200  # Of the tasks that two models answer differently.


def page(
    name: str, graded: Sequence[Graded], samples: int, other: Mapping[str, Sequence[str]] | None = None
) -> str:
    """The page of ``graded`` answers to the set of tasks ``name``.

    ``other`` has the levels of another model's answers by task.
    """
    parts = [html.section("Solved tasks", _solved(graded, samples)), *_funnels(graded)]
    if other is not None:
        parts.append(html.section("Beside another model", _compared(graded, other)))
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


def _compared(graded: Sequence[Graded], other: Mapping[str, Sequence[str]]) -> str:
    """The tasks whose best answers reach different levels, the largest differences first."""
    best: dict[str, tuple[str, int]] = {}
    for each in graded:
        at = LEVELS[each.reference.kind].index(each.grade.level)
        known = best.get(each.reference.task)
        if known is None or at > known[1]:
            best[each.reference.task] = (each.reference.kind, at)
    rows = []
    for task, (kind, ours) in best.items():
        levels = LEVELS[kind]
        theirs = max((levels.index(level) for level in other.get(task, ()) if level in levels), default=None)
        if theirs is not None and theirs != ours:
            rows.append((ours - theirs, task, levels[ours], levels[theirs]))
    rows.sort(key=lambda row: (-abs(row[0]), row[1]))
    shared = len(best.keys() & other.keys())
    note = f"<p>{shared:,} tasks have answers of both; {len(rows):,} differ in the highest level.</p>"
    table = html.table(("levels more", "task", "this model", "the other"), rows[:_MOST_ROWS], text=(1, 2, 3))
    return note + table if rows else note


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} …"

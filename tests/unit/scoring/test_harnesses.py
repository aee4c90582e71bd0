"""The tasks for Inspect and lm-eval give the grades of tools.score, with the mock models of both."""

import importlib.util
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.checks.record_builder import build
from corpus.plan import plan
from tests.unit.runs import records
from tools import tasks

# What Inspect and lm-eval themselves call and leave open.
pytestmark = pytest.mark.filterwarnings(
    "ignore::ResourceWarning",
    "ignore::DeprecationWarning",
    "ignore::pytest.PytestUnraisableExceptionWarning",
)
REASON = "the packages of the dependency group score are not installed"
EXAMPLES = Path(__file__).parents[3] / "examples"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Tasks of three kinds."""
    made = tmp_path_factory.mktemp("harnesses")
    corpus = made / "corpus.jsonl"
    built = [build(case, ("cpu",)).record for case in plan(("unary",), 3, 9)]
    corpus.write_text("".join(f"{record.to_json()}\n" for record in built), encoding="utf-8")
    options = ["--kinds", "lower,raise,equal", "-n", "1"]
    assert tasks.main([str(corpus), "--out", str(made / "tasks"), *options]) == 0
    return made / "tasks"


@pytest.fixture(scope="module")
def answers(folder: Path) -> Callable[[str], str]:
    """The right answer to a prompt, of the task "lower" a wrong one."""
    right = {each["task"]: each["answer"] for each in records(folder / "references.jsonl")}
    prompts = {each["prompt"]: each["task"] for each in records(folder / "tasks.jsonl")}
    return lambda prompt: (
        "module {\n}\n" if prompts[prompt].startswith("lower") else f"```\n{right[prompts[prompt]]}```"
    )


def test_inspect_gives_the_same_grades(folder: Path, answers: Callable[[str], str], tmp_path: Path) -> None:
    inspect_ai = pytest.importorskip("inspect_ai", reason=REASON)
    model = pytest.importorskip("inspect_ai.model", reason=REASON)
    spec = importlib.util.spec_from_file_location("inspect_stablehlo", EXAMPLES / "inspect_stablehlo.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)

    def answer(messages: Any, *_: Any) -> Any:
        output = model.ModelOutput.from_content("mockllm/model", answers(messages[-1].text))
        output.usage = model.ModelUsage()  # Without it, the mock model downloads a tokenizer.
        return output

    mock = model.get_model("mockllm/model", custom_outputs=answer)
    task = module.stablehlo(tasks=str(folder), seed="one")
    (log,) = inspect_ai.eval(task, model=mock, log_dir=str(tmp_path), display="none")
    assert log.status == "success", log.error
    found = {sample.id.partition("-")[0]: next(iter(sample.scores.values())) for sample in log.samples}
    assert {kind: score.value for kind, score in found.items()} == {"lower": 0.0, "raise": 1.0, "equal": 1.0}
    assert found["lower"].explanation.startswith("verifies: its signature has")
    metrics = {name: each.value for score in log.results.scores for name, each in score.metrics.items()}
    assert (metrics["lower"], metrics["raise"]) == (0.0, 1.0)


def test_lm_eval_gives_the_same_grades(folder: Path, answers: Callable[[str], str]) -> None:
    lm_eval = pytest.importorskip("lm_eval", reason=REASON)
    manager = pytest.importorskip("lm_eval.tasks", reason=REASON)
    dummy = pytest.importorskip("lm_eval.models.dummy", reason=REASON)

    class Mock(dummy.DummyLM):  # type: ignore[misc]
        def generate_until(self, requests: Any, disable_tqdm: bool = False) -> list[str]:
            return [answers(request.arguments[0]) for request in requests]

    metadata = {"tasks": str(folder), "secret": "one"}
    found = lm_eval.simple_evaluate(
        model=Mock(),
        tasks=["stablehlo"],
        task_manager=manager.TaskManager(
            include_path=str(EXAMPLES / "lm_eval"), include_defaults=False, metadata=metadata
        ),
        bootstrap_iters=0,
    )
    result = found["results"]["stablehlo"]
    expected = {"solved": 2 / 3, "runs": 2 / 3, "normal_form": 2 / 3}
    assert {name: result[f"{name},none"] for name in expected} == pytest.approx(expected)

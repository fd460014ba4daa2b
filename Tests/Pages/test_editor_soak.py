"""A random user and a random text editor for some seconds. `.ci/try-editor` does the same for minutes."""

import os
from types import SimpleNamespace

import pytest

from support.editor import files, names, small_plan, texts
from support.soak import REFUSED, soak
from support.tabs import without


def test_a_random_user_and_a_random_text_editor_lose_nothing(tmp_path, visit):
    seconds = float(os.environ.get("RAAKVLAK_SOAK", "8"))
    seed = int(os.environ.get("RAAKVLAK_SEED", "1"))
    done = soak(small_plan(tmp_path / "plan"), tmp_path / "state", visit(locale="nl"), seconds, seed)
    print(done)
    assert done["typed"] > 3 and done["saved by the text editor"] > 3


def test_a_trial_that_fails_reports_no_refused_changes():
    tab = SimpleNamespace(errors=["console: Failed to load resource: 409", "error: x is undefined"])
    with pytest.raises(AssertionError, match="a text is nowhere"), without(REFUSED, tab):
        raise AssertionError("a text is nowhere")
    assert tab.errors == ["error: x is undefined"]


def test_what_the_program_is_writing_is_no_file_of_a_plan(tmp_path):
    plan = small_plan(tmp_path / "plan")
    before = texts(plan)
    (plan / "themes" / ".raakvlak-1.new").write_bytes(b"\xff")
    (plan / ".git").mkdir()
    (plan / ".git" / "head.yaml").write_text("half", encoding="utf-8")
    assert texts(plan) == before and list(files(plan)) == ["nota.txt", "plan.yaml", "themes/wonen.yaml"]
    assert names(plan) == ["nota.txt", "plan.yaml", "themes"]
    assert list(texts(plan, ".yaml")) == ["plan.yaml", "themes/wonen.yaml"]

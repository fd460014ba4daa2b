"""A random user and a random text editor for some seconds. `.ci/try-editor` does the same for minutes."""

import os

from support.editor import small_plan
from support.soak import soak


def test_a_random_user_and_a_random_text_editor_lose_nothing(tmp_path, visit):
    seconds = float(os.environ.get("RAAKVLAK_SOAK", "8"))
    seed = int(os.environ.get("RAAKVLAK_SEED", "1"))
    done = soak(small_plan(tmp_path / "plan"), tmp_path / "state", visit(locale="nl"), seconds, seed)
    print(done)
    assert done["typed"] > 3 and done["saved by the text editor"] > 3

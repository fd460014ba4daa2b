"""Made-up plans that have grown."""

import os

from support.sites import built

SIZES = [500, 1000, 2000]


def theme(size):
    """A made-up theme of so many effects: ten branches, and below each effect up to three others."""
    children = {at: [] for at in range(size)}
    for at in range(10, size):
        children[(at - 10) // 3].append(at)

    def written(at, indent):
        lines = [f"{indent}- id: e-{size}-{at}", f"{indent}  label: Gevolg {at} van iets anders"]
        if at % 4 == 0:
            lines.append(f"{indent}  points: {at % 9 + 1}")
        if children[at]:
            lines.append(f"{indent}  effects:")
            for child in children[at]:
                lines += written(child, indent + "    ")
        return lines

    head = ["theme:", f"  id: thema-{size}", f"  title: Thema van {size}", "  effects:"]
    return "\n".join(head + [line for at in range(10) for line in written(at, "    ")]) + "\n"


def site(folder, output):
    """The site of a made-up plan with themes of these sizes, without drawings: they take `dot` a minute."""
    names = ", ".join(f"thema-{size}" for size in SIZES)
    points = "".join(
        f"  - {{number: {n}, title: Punt {n}, priority: secondary, departments: A}}\n" for n in range(1, 10)
    )
    (folder / "plan.yaml").write_text(
        f"plan: {{title: Gegroeid, language: nl, themes: [{names}]}}\n"
        f"departments: [{{code: A, name: Afdeling}}]\naction-points:\n{points}"
    )
    for size in SIZES:
        (folder / f"thema-{size}.yaml").write_text(theme(size))
    return built(folder, output, {**os.environ, "PATH": "/nowhere"}, codes=(3,))

"""The modules beside a user's file that an import statement reaches."""

import ast
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Location:
    """A module's place: ``package`` is the folder that its relative imports start from, None without one."""

    package: Path | None

    def files(self, node: ast.Import | ast.ImportFrom, folder: Path) -> list[Path]:
        """The files beside the user's that the import executes, in order; none for an installed module.

        ``folder`` is the one that a user starts Python in. Raises ValueError for a relative import that
        reaches nothing.
        """
        if isinstance(node, ast.Import):
            return [file for alias in node.names for file in _beside(folder, alias.name)]
        if not node.level:
            return _beside(folder, node.module or "")
        package = self.package
        for _ in range(node.level - 1):
            package = package and package.parent
        parts = (node.module or "").split(".") if node.module else [alias.name for alias in node.names[:1]]
        if package is None or not (found := _below(package, parts)):
            raise ValueError(f"{ast.unparse(node)!r} reaches no module beside the file")
        return found


def location_of(path: Path) -> Location:
    """The place of the module in the file, or of the package in the folder, ``path``."""
    if path.is_dir():
        return Location(path.absolute())
    folder = path.absolute().parent
    return Location(folder if (folder / "__init__.py").is_file() else None)


def _beside(folder: Path, module: str) -> list[Path]:
    root, *rest = module.split(".")
    if root in sys.stdlib_module_names:
        return []
    if (folder / f"{root}.py").is_file():
        return [folder / f"{root}.py"]
    if (start := folder / root / "__init__.py").is_file():
        return [start, *_below(folder / root, rest)]
    return []


def _below(package: Path, parts: list[str]) -> list[Path]:
    """The files of a module below a package, those of the packages between them included."""
    found: list[Path] = []
    for part in parts:
        if (package / f"{part}.py").is_file():
            return [*found, package / f"{part}.py"]
        package = package / part
        if not (package / "__init__.py").is_file():
            return []
        found.append(package / "__init__.py")
    return found

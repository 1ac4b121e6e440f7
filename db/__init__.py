"""Storage: tables, the questions asked of them, and what is read into them."""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import ModuleType
from typing import Any, cast

_DRIVER = "psycopg"
_LAYER = "peewee"


@contextmanager
def without_driver() -> Iterator[None]:
    """Import in this block what would load the server's driver wherever it is installed.

    A file on this PC needs none of it and would be opened later. ``db.connection`` hands the
    driver over when the database is a server.
    """
    modules = cast(dict[str, Any], sys.modules)
    if _DRIVER in modules:
        yield
        return
    modules[_DRIVER] = None
    try:
        yield
    finally:
        del modules[_DRIVER]


class _Loader(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        with without_driver():
            super().exec_module(module)


class _Finder:
    """Has whichever module first imports peewee load it without the driver."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(name, path, target) if name == _LAYER else None
        if spec is not None and spec.origin is not None:
            spec.loader = _Loader(name, spec.origin)
        return spec


sys.meta_path.insert(0, _Finder)

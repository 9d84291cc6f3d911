"""Where work runs, which never changes what it gives: one after another, or on a pool of processes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Params = ParamSpec("Params")


class SerialExecutor(Executor):
    """Runs each task at once, in this process."""

    def submit(self, fn: Callable[Params, Result], /, *args: Params.args, **kwargs: Params.kwargs) -> Future[Result]:
        future: Future[Result] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it is raised again where the result is asked for
            future.set_exception(error)
        return future


@contextmanager
def executor_for(jobs: int) -> Iterator[Executor]:
    """An executor with `jobs` processes; 0 means one for each core, 1 means none beside this one."""
    count = jobs or os.cpu_count() or 1
    if count == 1:
        yield SerialExecutor()
        return
    with ProcessPoolExecutor(max_workers=count) as pool:
        yield pool


def mapped(
    function: Callable[[Item], Result],
    items: Sequence[Item],
    executor: Executor,
    *,
    advance: Callable[[], None] = lambda: None,
) -> list[Result]:
    """`function` of each item, in the items' order; `advance` is called as each result arrives.

    `function` must be importable by its name, and items and results picklable, since they may cross processes.
    """
    results: list[Result] = []
    for result in _ordered(function, items, executor):
        results.append(result)
        advance()
    return results


def _ordered(function: Callable[[Item], Result], items: Sequence[Item], executor: Executor) -> Iterable[Result]:
    if isinstance(executor, SerialExecutor):
        return map(function, items)  # lazily, so that progress shows
    return executor.map(function, items, chunksize=max(1, min(64, len(items) // 16)))

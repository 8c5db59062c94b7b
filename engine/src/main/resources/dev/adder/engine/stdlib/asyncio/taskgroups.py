"""Groups of tasks of asyncio."""
from asyncio import TaskGroup

__all__ = ['TaskGroup']

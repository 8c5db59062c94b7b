"""Coroutines of asyncio."""
from asyncio import iscoroutinefunction, iscoroutine

__all__ = ['iscoroutinefunction', 'iscoroutine']

"""Futures of asyncio."""
from asyncio import (Future, wrap_future, isfuture)

__all__ = ['Future', 'wrap_future', 'isfuture']

"""Errors of asyncio."""
from asyncio import (BrokenBarrierError, CancelledError, InvalidStateError, TimeoutError)

__all__ = ['BrokenBarrierError', 'CancelledError', 'InvalidStateError', 'TimeoutError']

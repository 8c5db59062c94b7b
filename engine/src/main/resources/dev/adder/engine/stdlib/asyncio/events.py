"""Loops of asyncio."""
from asyncio import (AbstractEventLoop, Handle, TimerHandle, get_event_loop, set_event_loop, new_event_loop,
                     get_running_loop)

__all__ = ['AbstractEventLoop', 'Handle', 'TimerHandle', 'get_event_loop', 'set_event_loop', 'new_event_loop',
           'get_running_loop']

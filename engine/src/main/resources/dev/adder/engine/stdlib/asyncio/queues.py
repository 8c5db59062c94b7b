"""Queues of asyncio."""
from asyncio import (Queue, PriorityQueue, LifoQueue, QueueFull, QueueEmpty)

__all__ = ['Queue', 'PriorityQueue', 'LifoQueue', 'QueueFull', 'QueueEmpty']

"""Reads messages from pieces of text and bytes."""
from email.parser import BytesFeedParser, FeedParser

__all__ = ['FeedParser', 'BytesFeedParser']

"""Addresses in headers."""
from email._headers import Address, Group, BaseHeader

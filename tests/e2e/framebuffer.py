# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole screen as PNG. Xvfb keeps it in a file in the format of xwd."""
import os
import struct
import zlib

from world import until


def read(folder):
    with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
        return file.read()


def settled(folder):
    """The screen once it does not change any more between two looks."""
    last = [None]

    def same():
        now = read(folder)
        before, last[0] = last[0], now
        return now if now == before else None

    return until("the screen is still", same)


def write_png(folder, path):
    dump = settled(folder)
    header = struct.unpack(">25I", dump[:100])
    header_size, width, height, bits, line, colors = (header[i] for i in (0, 4, 5, 11, 12, 19))
    if bits != 32:
        raise AssertionError(f"the screen has {bits} bits a pixel instead of 32")
    start = header_size + 12 * colors
    rows = bytearray()
    for y in range(height):
        pixels = dump[start + y * line:start + y * line + 4 * width]
        row = bytearray(3 * width)
        row[0::3], row[1::3], row[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
        rows += b"\0" + row
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for kind, data in ((b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
                           (b"IDAT", zlib.compress(bytes(rows), 6)), (b"IEND", b"")):
            file.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))

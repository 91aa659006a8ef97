# SPDX-FileCopyrightText: 2026 The Partita developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a secret in every form in which it could have been written: in files, in texts, in a process."""
import base64
import os
import urllib.parse

# A page that the kernel shares with every process, and one that cannot be read.
UNREADABLE = ("[vvar]", "[vvar_vclock]", "[vsyscall]")
PIECE = 16 * 1024 * 1024


def disguises(secret):
    """The forms in which a secret could have been written."""
    plain = secret.encode()
    forms = {"UTF-8": plain, "UTF-16LE": secret.encode("utf-16-le"), "UTF-16BE": secret.encode("utf-16-be"),
             "hexadecimal": plain.hex().encode(), "HEXADECIMAL": plain.hex().upper().encode(),
             "percent": urllib.parse.quote(secret, safe="").encode(),
             "lower-case percent": urllib.parse.quote(secret, safe="").lower().encode()}
    for padding in range(3):
        # In the middle of something longer, the characters that its neighbours have a part in are left out.
        coded = base64.b64encode(b"\0" * padding + plain)
        forms[f"base64 at {padding}"] = coded[4 if padding else 0:-4]
    return forms


def in_bytes(content, secret):
    """The forms in which the secret is in the content."""
    return [form for form, needle in disguises(secret).items()
            if needle in content or (form == "lower-case percent" and needle in content.lower())]


def in_folder(folder, secret):
    """'UTF-8 in path', for every file of the folder that has it."""
    found = []
    for place, _, files in os.walk(folder):
        for name in files:
            path = os.path.join(place, name)
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    content = file.read()
                found += [f"{form} in {os.path.relpath(path, folder)}" for form in in_bytes(content, secret)]
    return found


def in_process_files(process_id, secret):
    """In what the system tells of a process: how it was called, and in what environment."""
    found = []
    for name in ("cmdline", "environ"):
        with open(f"/proc/{process_id}/{name}", "rb") as file:
            found += [f"{form} in {name}" for form in in_bytes(file.read(), secret)]
    return found


def may_read_memory(process_id):
    """Root may, unless it is root of a container that must not."""
    try:
        with open(f"/proc/{process_id}/mem", "rb"):
            return True
    except OSError:
        return False


def in_memory(process_id, secret):
    """(form, where, the bytes before it) for every place in the memory of a process."""
    needles = {form: needle for form, needle in disguises(secret).items() if form != "lower-case percent"}
    overlap = max(map(len, needles.values()))
    found = []
    with open(f"/proc/{process_id}/maps", encoding="utf-8") as file:
        regions = [line.split(maxsplit=5) for line in file]
    with open(f"/proc/{process_id}/mem", "rb", buffering=0) as memory:
        for span, rights, *_, name in (region if len(region) == 6 else region + [""] for region in regions):
            if "r" not in rights or name.strip() in UNREADABLE:
                continue
            start, end = (int(edge, 16) for edge in span.split("-"))
            for content, begin in pieces(memory, start, end, overlap):
                found += [(form, f"{begin + position:x} {name.strip()}", content[max(position - 12, 0):position])
                          for form, needle in needles.items() for position in positions(content, needle)]
    # Pieces overlap, so that one place may have been found twice.
    return list({where: (form, where, before) for form, where, before in found}.values())


def pieces(memory, start, end, overlap):
    """The content of a region, in pieces that overlap; what went away meanwhile is left out."""
    begin = start
    while begin < end:
        try:
            memory.seek(begin)
            content = memory.read(min(PIECE, end - begin))
        except OSError:
            return
        if not content:
            return
        yield content, begin
        if begin + len(content) >= end:
            return
        begin += max(len(content) - overlap, 1)


def positions(content, needle):
    position = content.find(needle)
    while position >= 0:
        yield position
        position = content.find(needle, position + 1)

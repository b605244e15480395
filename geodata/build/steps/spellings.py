# SPDX-License-Identifier: MIT
"""Latin spellings of a native name, so that a search in plain letters finds it."""

# Azerbaijani letters as English-language maps write them, and without their marks.
AZ_ENGLISH = dict(zip("əxqcçşğıöü", ("a", "kh", "g", "j", "ch", "sh", "gh", "i", "o", "u")))
AZ_PLAIN = dict(zip("əçşğıöü", "ecsgiou"))

# Armenian and Russian after BGN/PCGN, without apostrophes.
HY = dict(zip(
    "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև",
    ("a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o f ev").split()))
RU = dict(zip(
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "-").split()))
RU["ъ"] = RU["ь"] = ""


def lower(text):
    """Lower case in which the dotted capital of Azerbaijani becomes a plain i."""
    return text.replace("İ", "i").replace("I", "ı").lower()


def title(text):
    return " ".join(word[:1].upper() + word[1:] for word in text.split(" "))


def from_letters(text, letters):
    return title("".join(letters.get(letter, letter) for letter in text))


def from_armenian(text):
    words = []
    for word in text.lower().replace("ու", "\0").split(" "):
        if word.startswith("ե"):
            word = "y" + word
        if word.startswith("ո") and not word.startswith("ով"):
            word = "v" + word
        words.append(word)
    return from_letters(" ".join(words).replace("\0", "u"), HY)


def spellings(hy, az, ru):
    """Latin spellings of names in the three languages, each given as a list of its forms."""
    return (
        [from_armenian(name) for name in hy]
        + [from_letters(lower(name), letters) for name in az for letters in (AZ_ENGLISH, AZ_PLAIN)]
        + [from_letters(name.lower(), RU) for name in ru])

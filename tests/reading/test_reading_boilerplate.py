"""What is not the article is marked, and no sentence of the article ever is."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.reading.boilerplate import mark

BODY = (
    "The ministers met in the old town and agreed that the talks would go on, as both governments had wished for long."
)
MORE = "Neither side would say when the next round was to be held, but officials in the capital named the autumn."


def marked(line: str) -> list[str]:
    """What is marked of a line that stands between two paragraphs."""
    text = f"Talks resume\n\n{BODY}\n\n{line}\n\n{MORE}\n"
    return [span.text(text) for span in mark(text)]


FURNITURE = """\
Advertisement
ADVERTISEMENT
Related Content
Latest Headlines
Read more
Read More: Ministers fail to agree on the river
Loading ...
» Continue reading
Source link
Comments are closed.
Please enter your comment!
Leave a Reply Cancel reply
Your email address will not be published. Required fields are marked *
Save my name, email, and website in this browser for the next time I comment.
One reply on “Ministers say talks resume”
12 thoughts on “Ministers say talks resume”
3 Comments
4 min read
Discover more from EXAMPLE COURIER
Subscribe now to keep reading and get access to the full archive.
Sign up for our newsletter to get the best of the week in your inbox every Sunday.
Share this:
Click to share on Facebook (Opens in new window)
Follow us on Twitter and Facebook for the latest news.
Follow Ann Lee on Twitter @annlee.
This site uses Akismet to reduce spam. Learn how your comment data is processed.
We use cookies to give you the best experience. By continuing, you agree to our cookie policy.
© 2018 Example Courier. All rights reserved.
Copyright 2018 The Example Courier. This material may not be published, broadcast, rewritten or redistributed.
The Associated Press contributed to this report.
Reporting by Ann Lee in Geneva; Editing by Jon Doe
(Reporting by Ann Lee; Writing by Jon Doe; Editing by Kim Roe.)
Lee reported from Geneva.
By Ann Lee
By ANN LEE, Associated Press
By Ann Lee and Jon Doe | Reuters
Written by Ann Lee, Diplomatic Correspondent
Photo: Ann Lee/Reuters
The two ministers at the gate. File Photo by Ann Lee/UPI | License Photo
FILE PHOTO: The two ministers shake hands in Geneva, May 3, 2018. REUTERS/Ann Lee/File Photo
The two ministers arrive for the talks on Monday. (AP Photo/Ann Lee, File)
Supporters of the deal wait outside the gates (Ann Lee/Example Courier via AP)
Image copyright Getty Images Image caption The two ministers at the gate
Ann Lee via Getty Images
Getty Images
info@courier.example
https://courier.example/2018/07/02/talks
Phone: +1 (202) 555-0100
+1 (202) 555-0100
1600 Example Avenue, Springfield, IL 62704
01001, Київ, Україна
залиште коментар:
Оставить комментарий
Schreibe einen Kommentar
Laisser un commentaire
Deja un comentario
Published: July 2, 2018 10:30 AM EDT
Monday, July 2, 2018
Updated 2 July 2018
Le ministre a rencontré son homologue dans la capitale pour parler des sanctions
.share-button { width: 100%; }
* * *
Tags: talks, border, river
"""

ARTICLE = """\
Photo opportunities were rare at the meeting, where the two leaders talked behind closed doors for three hours.
Share prices fell in both capitals after the ministry announced the sanctions on the bank.
Related content was removed from the site at the request of the ministry, its spokeswoman said.
Comments on the deal were few, and the opposition said it would read the text before it judged it.
“Subscribe to our view or leave,” the minister said.
He said that all rights reserved to the states would be returned to them under the treaty.
By Monday the army had left the valley.
By the time the minister spoke the deal was dead.
Read the treaty carefully, the ambassador told the council on Tuesday.
The agency reported from Geneva that the talks had failed.
More than 300 officials signed the letter to the president in Washington, DC 20001 days ago.
NATO — The alliance will meet on Monday.
U.S. - Russia ties have seen better days.
Washington and Moscow agreed on July 2, 2018, to open the talks.
The president visited 12 cities, and the crowd cheered.
She wrote to info@courier.example to complain about the report on the talks.
The Reuters/Ipsos poll found that most people want a deal with the neighbours.
The company, once owned by AFP and Getty, was sold in May.
“No,” he said.
Talks fail again
The minister wrote "мир" on the wall of the chamber before the talks.
Copyright law is on the agenda of the two ministers, officials said on Monday.
Cookies were served at the summit.
President Obama: We will not lift the sanctions.
1. The two states reopen the border.
"""


@pytest.mark.parametrize("line", FURNITURE.splitlines())
def test_furniture_is_marked_whole(line: str) -> None:
    assert marked(line) == [line]


@pytest.mark.parametrize("line", ARTICLE.splitlines())
def test_sentences_of_the_article_are_not_marked(line: str) -> None:
    assert marked(line) == []


@pytest.mark.parametrize(
    "prefix",
    [
        "MOSCOW — ", "MOSCOW (Reuters) - ", "MOSCOW, July 2 (Reuters) - ", "KIEV, Ukraine (AP) — ",
        "DES MOINES, Iowa -- ", "ROME – ",
        "ST. PETERSBURG, Fla. — ", "July 2 (UPI) -- ", "Washington (CNN) — ", "(CNN)", "BEIJING, July 2 (Xinhua) -- ",
        "MOSCOW, July 2. /TASS/. ", "KYIV. July 2 (Interfax-Ukraine) – ", "Geneva, July 2 - ",
    ],
)  # fmt: skip
def test_of_a_dateline_the_prefix_is_marked(prefix: str) -> None:
    assert marked(prefix + BODY) == [prefix.strip()]


@pytest.mark.parametrize(
    "tail",
    [
        "Related Content01001, Київ, Україна", "Related Content", "Advertisement",
        "Please enter your name herePhoto: Ann Lee/Reuters",
        "залиште коментар:", "Photo: Ann Lee/Reuters", " Read more", " Continue reading →", "Comments are closed.",
    ],
)  # fmt: skip
@pytest.mark.parametrize("end", [".", ".”", '."'])
def test_of_a_glued_line_the_tail_is_marked(tail: str, end: str) -> None:
    assert marked(BODY.rstrip(".") + end + tail) == [tail.strip()]


def test_furniture_between_two_sentences_is_marked_alone() -> None:
    assert marked(f"{BODY}Advertisement{MORE}") == ["Advertisement"]


def test_a_link_list_is_marked_with_its_heading() -> None:
    assert marked("Related Stories\n\nTalks fail in Geneva\nMinister leaves office") == [
        "Related Stories", "Talks fail in Geneva", "Minister leaves office",
    ]  # fmt: skip


def test_a_caption_that_stands_twice_is_marked_twice() -> None:
    assert (
        marked("The ministers at the old gate\nThe ministers at the old gate") == ["The ministers at the old gate"] * 2
    )


def test_the_headline_is_not_marked_but_its_copy_is() -> None:
    text = f"Ministers resume the talks\nMinisters resume the talks\n\n{BODY}"
    assert [(span.start, span.text(text)) for span in mark(text)] == [(27, "Ministers resume the talks")]


@pytest.mark.parametrize("title", ["U.S. and Russia resume talks", "LONDON — A city waits", "Talks resume"])
def test_a_headline_is_not_marked(title: str) -> None:
    assert mark(f"{title}\n\n{BODY}") == ()


def test_an_empty_text_has_no_marks() -> None:
    assert mark("") == ()
    assert mark("\n \n") == ()


LINES = st.sampled_from([*FURNITURE.splitlines(), *ARTICLE.splitlines(), BODY, MORE, ""])


@settings(max_examples=100, deadline=None)
@given(st.lists(LINES | st.text(max_size=40), max_size=15), st.sampled_from(["\n", "\n\n", " "]))
def test_marks_are_apart_in_order_and_inside(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    spans = mark(text)
    assert mark(text) == spans
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.end <= two.start for one, two in zip(spans, spans[1:], strict=False))
    assert all(span.text(text).strip() == span.text(text) for span in spans)


@pytest.mark.parametrize(
    "unit",
    ["a", "!", ".я", "1 ", "a@", "A. ", "<a", "AdvertisementA", '."я', "\n", "x\n", "(", "By A ", "Photo: A/", ". ) "],
)
def test_hostile_lines_take_no_longer_than_long_ones(unit: str) -> None:
    text = unit * (60_000 // len(unit)) + "x"
    started = time.process_time()
    mark(text)
    assert time.process_time() - started < 10

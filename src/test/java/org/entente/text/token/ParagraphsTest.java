package org.entente.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> paragraphs(String text) {
    return Paragraphs.of(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void takesEachLineForAParagraph() {
    assertThat(paragraphs("One stood here.\r\nTwo stood there.\n\n  Three. \n"))
        .containsExactly("One stood here.", "Two stood there.", "Three.");
  }

  @Test
  void joinsTheLinesOfATextWrappedAtAFixedWidth() {
    String first =
        """
        The council of the two river towns met on Monday to talk about the
        price of water, which has risen for the third year in a row and
        may rise again.""";

    assertThat(paragraphs(first + "\n\nNo one voted.")).containsExactly(first, "No one voted.");
  }

  @Test
  void findsNoneInWhiteSpace() {
    assertThat(paragraphs(" \n\t\r\n\u00a0")).isEmpty();
  }
}

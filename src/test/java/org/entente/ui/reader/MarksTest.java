package org.entente.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.explore.ArticleView;
import org.entente.explore.MentionMark;
import org.entente.explore.SentenceText;
import org.entente.text.Span;
import org.junit.jupiter.api.Test;

final class MarksTest {

  private static final String TEXT = "Norway warned Ghana.\nMore";
  private static final Node NORWAY = NodeFactory.createURI("urn:norway");
  private static final Node THREAT = NodeFactory.createURI("urn:threat");
  private static final ArticleView ARTICLE =
      new ArticleView(
          NodeFactory.createURI("urn:article"),
          "News",
          TEXT,
          List.of(
              new SentenceText(
                  NodeFactory.createURI("urn:s1"), 1, new Span(0, 20), TEXT.substring(0, 20))),
          List.of(mark("m1", 0, 19, THREAT), mark("m2", 0, 6, NORWAY)));

  @Test
  void narrowestMentionIsClicked() {
    assertThat(Marks.at(ARTICLE, 2).orElseThrow().nodes()).containsExactly(NORWAY);
    assertThat(Marks.at(ARTICLE, 8).orElseThrow().nodes()).containsExactly(THREAT);
    assertThat(Marks.at(ARTICLE, 22)).isEmpty();
  }

  @Test
  void focusIsMarkedAndClauseIsNotUnderlined() {
    Marks marks = new Marks(ARTICLE, NORWAY, Optional.of(new Span(0, 19)));
    assertThat(marks.ofFocus()).containsExactly(new Span(0, 6));
    assertThat(marks.styles().getStyleSpan(0).getStyle())
        .containsExactlyInAnyOrder("mention", "focus", "opened");
    assertThat(marks.styles().getStyleSpan(1).getStyle()).containsExactly("opened");
    assertThat(marks.styles().length()).isEqualTo(TEXT.length());
  }

  @Test
  void textOutsideOfSentencesIsClutter() {
    Marks marks = new Marks(ARTICLE, Node.ANY, Optional.empty());
    int last = marks.styles().getSpanCount() - 1;
    assertThat(marks.styles().getStyleSpan(last).getStyle()).containsExactly("clutter");
  }

  private static MentionMark mark(String name, int start, int end, Node node) {
    return new MentionMark(
        NodeFactory.createURI("urn:" + name), new Span(start, end), List.of(node));
  }
}

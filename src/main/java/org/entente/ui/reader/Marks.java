package org.entente.ui.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.entente.explore.ArticleView;
import org.entente.explore.MentionMark;
import org.entente.text.Span;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/// Which words of an article are marked, and how: all mentions faintly, those of the node in focus
/// strongly, and the place that was opened strongest.
///
/// @param focus the node in focus; [Node#ANY] for none
/// @param opened the words that were opened, if any
record Marks(ArticleView article, Node focus, Optional<Span> opened) {

  /// The mentions of the node in focus, in text order.
  List<Span> ofFocus() {
    return article.mentions().stream()
        .filter(mark -> mark.nodes().contains(focus))
        .map(MentionMark::span)
        .sorted()
        .distinct()
        .toList();
  }

  /// The narrowest mention that covers a character, if one does.
  static Optional<MentionMark> at(ArticleView article, int offset) {
    return article.mentions().stream()
        .filter(mark -> !mark.nodes().isEmpty())
        .filter(mark -> mark.span().start() <= offset && offset < mark.span().end())
        .min(Comparator.comparingInt(mark -> mark.span().length()));
  }

  /// Names rather than whole clauses: mentions that hold no narrower one.
  private List<Span> innermost() {
    List<Span> spans = article.mentions().stream().map(MentionMark::span).distinct().toList();
    return spans.stream()
        .filter(span -> spans.stream().noneMatch(other -> inside(other, span)))
        .toList();
  }

  private static boolean inside(Span inner, Span outer) {
    return outer.contains(inner) && !outer.equals(inner);
  }

  StyleSpans<Collection<String>> styles() {
    int length = article.text().length();
    List<Span> focused = ofFocus();
    List<Span> all = innermost();
    List<Span> clauses = article.sentences().stream().map(sentence -> sentence.span()).toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
    cut(cuts, all, length);
    cut(cuts, clauses, length);
    cut(cuts, focused, length);
    opened.ifPresent(span -> cut(cuts, List.of(span), length));
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        Span piece = new Span(from, to);
        List<String> styles = new ArrayList<>();
        if (!covered(clauses, piece)) {
          styles.add("clutter");
        }
        if (covered(all, piece)) {
          styles.add("mention");
        }
        if (covered(focused, piece)) {
          styles.add("focus");
        }
        if (opened.filter(span -> span.contains(piece)).isPresent()) {
          styles.add("opened");
        }
        builder.add(styles, to - from);
        from = to;
      }
    }
    return builder.create();
  }

  private static void cut(TreeSet<Integer> cuts, List<Span> spans, int length) {
    for (Span span : spans) {
      cuts.add(Math.min(span.start(), length));
      cuts.add(Math.min(span.end(), length));
    }
  }

  private static boolean covered(List<Span> spans, Span piece) {
    return spans.stream().anyMatch(span -> span.contains(piece));
  }
}

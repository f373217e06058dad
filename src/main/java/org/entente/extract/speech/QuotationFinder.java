package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;

/// Finds quotation marks that belong together within a paragraph: straight, curly or doubled
/// apostrophes. A quotation that its paragraph does not close ends with the paragraph.
final class QuotationFinder {

  private static final String MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";
  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u00bb";

  /// The quotations in text order, not overlapping.
  List<Quotation> find(AnnotatedText text) {
    List<Quotation> found = new ArrayList<>();
    List<Sentence> sentences = text.sentences();
    int from = 0;
    while (from < sentences.size()) {
      int to = from + 1;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      paragraph(text.text(), sentences.subList(from, to), found);
      from = to;
    }
    return found;
  }

  private static void paragraph(String text, List<Sentence> sentences, List<Quotation> found) {
    int end = sentences.getLast().span().end();
    // a closing mark may stand just after the last sentence
    end = end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0 ? end + 1 : end;
    int open = -1;
    for (int at = sentences.getFirst().span().start(); at < end; at++) {
      int width = width(text, at, end);
      if (width == 0) {
        continue;
      }
      char mark = text.charAt(at);
      if (open < 0 && CLOSING.indexOf(mark) < 0) {
        open = at + width;
      } else if (open >= 0 && OPENING.indexOf(mark) < 0) {
        quotation(text, new Span(open, at), sentences, true).ifPresent(found::add);
        open = -1;
      }
      at += width - 1;
    }
    if (open >= 0 && open < end) {
      quotation(text, new Span(open, end), sentences, false).ifPresent(found::add);
    }
  }

  /// How many characters the mark at `at` has; 0 if there is none.
  private static int width(String text, int at, int end) {
    if (MARKS.indexOf(text.charAt(at)) >= 0) {
      return 1;
    }
    return at + 1 < end && (text.startsWith("''", at) || text.startsWith("``", at)) ? 2 : 0;
  }

  private static Optional<Quotation> quotation(
      String text, Span inside, List<Sentence> sentences, boolean closed) {
    int start = inside.start();
    int end = inside.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start
        && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    if (start == end) {
      return Optional.empty();
    }
    Span content = new Span(start, end);
    int first = -1;
    int last = -1;
    for (Sentence sentence : sentences) {
      if (sentence.span().overlaps(content)) {
        first = first < 0 ? sentence.index() : first;
        last = sentence.index();
      }
    }
    return first < 0 ? Optional.empty() : Optional.of(new Quotation(content, first, last, closed));
  }
}

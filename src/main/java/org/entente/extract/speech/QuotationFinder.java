package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;

/// Finds double quotation marks that belong together, straight or curly, within a paragraph. A
/// quotation that its paragraph does not close ends with the paragraph. Single marks are left
/// alone: they are apostrophes too often.
final class QuotationFinder {

  private static final String MARKS = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

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
      char mark = text.charAt(at);
      if (MARKS.indexOf(mark) < 0) {
        continue;
      }
      boolean opens = mark == '\u201c' || mark == '\u201e' || mark == '\u00ab';
      if (open < 0 && mark != '\u201d' && mark != '\u00bb') {
        open = at;
      } else if (open >= 0 && !opens) {
        quotation(text, new Span(open + 1, at), sentences).ifPresent(found::add);
        open = -1;
      }
    }
    if (open >= 0) {
      quotation(text, new Span(open + 1, end), sentences).ifPresent(found::add);
    }
  }

  private static Optional<Quotation> quotation(String text, Span inside, List<Sentence> sentences) {
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
    return first < 0 ? Optional.empty() : Optional.of(new Quotation(content, first, last));
  }
}

package org.entente.text.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.text.Span;

/// Splits the tokens of a paragraph into sentences: full stops, question and exclamation marks, the
/// quotes and brackets that close after them, and what abbreviations leave open.
///
/// No sentence is longer than [#LONGEST] tokens: a longer one is cut, at a comma or semicolon if
/// there is one. Stateless, thread-safe, linear in the number of tokens.
public final class SentenceSplitter {
  /// In tokens. What is longer is a table, a list or no text at all.
  public static final int LONGEST = 200;

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "wrote",
          "writes",
          "added",
          "adds",
          "tweeted",
          "replied",
          "shouted",
          "declared",
          "exclaimed");

  /// How far a verb of saying may stand behind a quotation that ends in `?` or `!`.
  private static final int SAYING_WITHIN = 5;

  private final Abbreviations abbreviations;
  private final Set<String> starters;

  public SentenceSplitter(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.starters = Set.copyOf(WordList.words("sentence-starters.txt"));
  }

  /// @param tokens the tokens of one paragraph of `text`, in order
  /// @return the same tokens, sentence by sentence; none is empty
  public List<List<Span>> split(String text, List<Span> tokens) {
    var sentences = new ArrayList<List<Span>>();
    int start = 0;
    int at = 0;
    while (at < tokens.size()) {
      int end = isListNumber(text, tokens, start, at) ? at : endAfter(text, tokens, at);
      if (end > at) {
        sentences.add(tokens.subList(start, end));
        start = end;
        at = end;
      } else {
        at++;
        if (at - start >= LONGEST) {
          int cut = cut(text, tokens, at);
          sentences.add(tokens.subList(start, cut));
          start = cut;
        }
      }
    }
    if (start < tokens.size()) {
      sentences.add(tokens.subList(start, tokens.size()));
    }
    return sentences;
  }

  /// `1.` at the front of a paragraph or sentence numbers it.
  private static boolean isListNumber(String text, List<Span> tokens, int start, int at) {
    return at == start + 1
        && at + 1 < tokens.size()
        && tokens.get(start).length() <= 2
        && Character.isDigit(text.charAt(tokens.get(start).start()));
  }

  /// The end of the sentence if it ends with the token at `at` and what closes after it, or `at`.
  private int endAfter(String text, List<Span> tokens, int at) {
    String form = tokens.get(at).in(text);
    char last = form.charAt(form.length() - 1);
    if (last != '.' && last != '?' && last != '!' && last != '…') {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size() && closes(text, tokens, end)) {
      end++;
    }
    if (end == tokens.size()) {
      return end;
    }
    boolean quoted = end > at + 1;
    boolean ends =
        switch (last) {
          case '.' ->
              form.equals(".")
                  ? endsAtStop(text, tokens, end)
                  : form.startsWith("..")
                      ? startsUpper(text, tokens, end)
                      : endsAtAbbreviation(text, tokens, at, end, form);
          case '…' -> startsUpper(text, tokens, end);
          default -> endsAtMark(text, tokens, end, quoted);
        };
    return ends ? end : at;
  }

  /// A quote or bracket that follows without white space, or another mark.
  private static boolean closes(String text, List<Span> tokens, int at) {
    Span token = tokens.get(at);
    char c = text.charAt(token.start());
    boolean touches = token.start() == tokens.get(at - 1).end();
    if (!touches) {
      return token.length() == 1 && (c == '”' || c == '.' || c == '!' || c == '?');
    }
    if (token.length() <= 2 && Characters.isClosing(c)) {
      boolean opensNext =
          at + 1 < tokens.size()
              && tokens.get(at + 1).start() == token.end()
              && Character.isLetterOrDigit(text.charAt(token.end()));
      return !opensNext;
    }
    return c == '!' || c == '?' || (c == '.' && token.length() == 1);
  }

  private boolean endsAtStop(String text, List<Span> tokens, int next) {
    int c = text.codePointAt(tokens.get(next).start());
    boolean spaced = tokens.get(next).start() > tokens.get(next - 1).end();
    return spaced ? !Character.isLowerCase(c) : Character.isUpperCase(c);
  }

  private boolean endsAtMark(String text, List<Span> tokens, int next, boolean quoted) {
    if (!endsAtStop(text, tokens, next)) {
      return false;
    }
    if (!quoted) {
      return true;
    }
    for (int i = next; i < Math.min(tokens.size(), next + SAYING_WITHIN); i++) {
      String form = tokens.get(i).in(text);
      if (SAYING.contains(form)) {
        return false;
      }
      if (form.equals(",") || form.equals(".")) {
        return true;
      }
    }
    return true;
  }

  private boolean endsAtAbbreviation(
      String text, List<Span> tokens, int at, int next, String form) {
    if (!startsUpper(text, tokens, next)) {
      return false;
    }
    String following = tokens.get(next).in(text);
    boolean starter =
        starters.contains(following)
            || (Characters.isQuote(following.charAt(0)) && next + 1 < tokens.size())
            || (next > at + 1 && Characters.isQuote(text.charAt(tokens.get(next - 1).start())));
    return switch (abbreviations.kindOf(form, false)) {
      case TITLE -> false;
      case NONE -> starter;
      case END -> starter;
      case INITIAL -> starter && following.length() > 1 && !isName(text, tokens, at);
    };
  }

  /// `John F.` `The`…: an initial after a capitalised word belongs to a name.
  private static boolean isName(String text, List<Span> tokens, int at) {
    return at > 0 && Character.isUpperCase(text.charAt(tokens.get(at - 1).start()));
  }

  private static boolean startsUpper(String text, List<Span> tokens, int next) {
    int at = next;
    while (at + 1 < tokens.size() && Characters.isQuote(text.charAt(tokens.get(at).start()))) {
      at++;
    }
    int c = text.codePointAt(tokens.get(at).start());
    return Character.isUpperCase(c) || Character.isDigit(c) || Characters.isBracket(c);
  }

  private static int cut(String text, List<Span> tokens, int end) {
    for (int i = end; i > end - LONGEST / 2; i--) {
      char c = text.charAt(tokens.get(i - 1).start());
      if (c == ';' || c == ',') {
        return i;
      }
    }
    return end;
  }
}

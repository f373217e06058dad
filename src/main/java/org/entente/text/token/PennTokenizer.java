package org.entente.text.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.entente.text.Span;

/// Splits a text into tokens as the Penn Treebank and OntoNotes do: `Korea` `'s`, `do` `n't`, `$`
/// `5`, `oil` `-` `rich`, but `U.S.`, `anti-war`, `6-3`, `AT&T` and web addresses in one.
///
/// Every character that is no white space belongs to exactly one token. Stateless, thread-safe,
/// linear in the text's length.
public final class PennTokenizer {
  /// Longer runs without white space are no words; they are cut so that no token grows with them.
  private static final int LONGEST_CHUNK = 200;

  private final Abbreviations abbreviations;
  private final WordSplitter words;

  public PennTokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
    this.words = new WordSplitter(WordList.words("hyphen-prefixes.txt"));
  }

  /// @param range the part of the text to split, such as a paragraph
  /// @return the tokens' spans in `text`, in order
  public List<Span> tokenize(String text, Span range) {
    var tokens = new ArrayList<Span>();
    int at = range.start();
    while (at < range.end()) {
      int c = text.codePointAt(at);
      if (Characters.isSpace(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = at;
      while (end < range.end()
          && end - at < LONGEST_CHUNK
          && !Characters.isSpace(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      end = Math.min(end, range.end());
      chunk(text, new Span(at, end), range.end(), tokens);
      at = end;
    }
    return tokens;
  }

  /// Splits what stands between white space: first what opens and closes it, then what is left.
  private void chunk(String text, Span chunk, int limit, List<Span> tokens) {
    int start = chunk.start();
    int end = chunk.end();
    Deque<Span> closing = new ArrayDeque<>();
    while (start < end) {
      int length = opening(text, start, end);
      if (length == 0) {
        break;
      }
      tokens.add(new Span(start, start + length));
      start += length;
    }
    while (start < end) {
      int length = closing(text, start, end, limit);
      if (length == 0) {
        break;
      }
      closing.push(new Span(end - length, end));
      end -= length;
    }
    if (start < end) {
      words.split(text, new Span(start, end), tokens);
    }
    tokens.addAll(closing);
  }

  /// How many characters at the front are a token of their own.
  private static int opening(String text, int start, int end) {
    char c = text.charAt(start);
    if (Characters.isSingleQuote(c)) {
      return end - start == 1 || !isClipped(text, start, end) ? repeated(text, start, end, c) : 0;
    }
    if (Characters.isQuote(c) || Characters.isBracket(c) || Characters.isCurrency(c)) {
      return repeated(text, start, end, Characters.isQuote(c) ? c : 0);
    }
    return 0;
  }

  /// `'80s`, `'s`, `'em`: the mark belongs to the word.
  private static boolean isClipped(String text, int start, int end) {
    String rest = text.substring(start + 1, end);
    boolean decade =
        rest.length() >= 3 && Character.isDigit(rest.charAt(0)) && rest.charAt(2) == 's';
    return decade
        || Clitics.isClitic(text.substring(start, end))
        || rest.matches("em|tis|twas|til|cause|n");
  }

  /// Two single quotes are one double quote; otherwise one character is one token.
  private static int repeated(String text, int start, int end, int quote) {
    return (quote == '\'' || quote == '`' || quote == '’' || quote == '‘')
            && start + 1 < end
            && text.charAt(start + 1) == quote
        ? 2
        : 1;
  }

  /// How many characters at the back are a token of their own.
  private int closing(String text, int start, int end, int limit) {
    char c = text.charAt(end - 1);
    if (c == '.') {
      int dots = run(text, start, end, '.');
      if (dots > 1) {
        return dots;
      }
      return end - start == 1 || !isAbbreviated(text, start, end, limit) ? 1 : 0;
    }
    if (c == '!' || c == '?') {
      int length = 1;
      while (end - length > start && "!?".indexOf(text.charAt(end - length - 1)) >= 0) {
        length++;
      }
      return length;
    }
    if (Characters.isSingleQuote(c)) {
      return end - 2 >= start && text.charAt(end - 2) == c ? 2 : 1;
    }
    if (c == ',' || c == ':' || c == ';' || c == '%' || c == '…' || Characters.isQuote(c)) {
      return 1;
    }
    return Characters.isBracket(c) ? 1 : 0;
  }

  private boolean isAbbreviated(String text, int start, int end, int limit) {
    int word = end - 1;
    while (word > start && isPartOfAbbreviation(text.charAt(word - 1))) {
      word--;
    }
    int next = end;
    while (next < limit && Characters.isSpace(text.charAt(next))) {
      next++;
    }
    boolean last = next >= limit;
    boolean figureFollows = !last && Character.isDigit(text.charAt(next));
    return switch (abbreviations.kindOf(text.substring(word, end), figureFollows)) {
      case TITLE, INITIAL -> !last;
      case END -> true;
      case NONE -> false;
    };
  }

  private static boolean isPartOfAbbreviation(char c) {
    return Character.isLetter(c) || c == '.';
  }

  private static int run(String text, int start, int end, char c) {
    int length = 0;
    while (end - length > start && text.charAt(end - length - 1) == c) {
      length++;
    }
    return length;
  }
}

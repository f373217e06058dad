package org.entente.text.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds the encoding of a file's bytes: by byte order mark, then UTF-8 if every byte fits it, then
/// by a guess that the user is told of.
final class Decoding {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final String SAVE_AS_TEXT = "Save the article as plain text in UTF-8.";

  /// Of all bytes; text has next to no control characters.
  private static final double MOST_CONTROLS = 0.02;

  private Decoding() {}

  static ArticleText decode(byte[] bytes, String where, String name) {
    var marked = marked(bytes);
    if (marked.isPresent()) {
      var mark = marked.get();
      String text =
          strict(bytes, mark.length(), mark.charset())
              .orElseThrow(
                  () ->
                      ArticleReader.problem(
                          "The file starts as "
                              + mark.charset()
                              + " but goes on in another encoding",
                          where,
                          SAVE_AS_TEXT,
                          null));
      return article(name, text, mark.charset(), List.of(), where);
    }
    if (isBinary(bytes)) {
      throw ArticleReader.problem("The file is no plain text", where, SAVE_AS_TEXT, null);
    }
    var utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return article(name, utf8.get(), StandardCharsets.UTF_8, List.of(), where);
    }
    Charset guess = guess(bytes);
    String notice =
        "The file is not in UTF-8; it was read as "
            + guess.displayName()
            + ". If letters look wrong, save it as UTF-8.";
    String text = strict(bytes, 0, guess).orElseGet(() -> new String(bytes, WESTERN));
    return article(name, text, guess, List.of(notice), where);
  }

  private static ArticleText article(
      String name, String text, Charset charset, List<String> notices, String where) {
    if (text.isBlank()) {
      throw ArticleReader.problem(
          "The file holds nothing but white space", where, "Save the article's text in it.", null);
    }
    return new ArticleText(name, text, charset, notices);
  }

  private record Mark(Charset charset, int length) {}

  private static Optional<Mark> marked(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of(new Mark(StandardCharsets.UTF_16BE, 2));
    }
    return Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if (Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F', '-') || startsWith(bytes, 'P', 'K', 3, 4)) {
      return true;
    }
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        controls++;
      }
    }
    return controls > bytes.length * MOST_CONTROLS;
  }

  private static Optional<String> strict(byte[] bytes, int from, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Charset guess(byte[] bytes) {
    var detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    if (name == null) {
      return WESTERN;
    }
    try {
      Charset charset = Charset.forName(name);
      return strict(bytes, 0, charset).isPresent() ? charset : WESTERN;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return WESTERN;
    }
  }
}

package org.entente.text.article;

import java.nio.charset.Charset;
import java.util.List;

/// An article as it was read from a file.
///
/// @param name the file's name, for the user
/// @param text the file's characters as they are, line ends included, without a byte order mark;
///   all offsets count its UTF-16 units
/// @param charset the encoding it was read in
/// @param notices what the user should know of how it was read, as sentences; often empty
public record ArticleText(String name, String text, Charset charset, List<String> notices) {

  public ArticleText {
    notices = List.copyOf(notices);
  }
}

package org.entente.base;

import java.util.Optional;

/// Something that went wrong, in words for the user.
///
/// @param kind whose fault it is, which decides the program's exit code
/// @param what what happened, as a sentence without a full stop
/// @param where the file, query or workspace it concerns; empty if that is plain from `what`
/// @param position line and column in the text at fault, where it has one
/// @param advice what the user can do about it, as a sentence; empty if there is nothing
public record Problem(
    Kind kind, String what, String where, Optional<TextPosition> position, String advice) {

  /// Whose fault a problem is.
  public enum Kind {
    /// What the user gave cannot be used: a file, a query, a workspace.
    INPUT,
    /// The program is at fault.
    INTERNAL
  }

  public static Problem input(String what, String where, String advice) {
    return new Problem(Kind.INPUT, what, where, Optional.empty(), advice);
  }

  public static Problem at(TextPosition position, String what, String where, String advice) {
    return new Problem(Kind.INPUT, what, where, Optional.of(position), advice);
  }

  public static Problem internal(String what, String where, String advice) {
    return new Problem(Kind.INTERNAL, what, where, Optional.empty(), advice);
  }

  /// The problem in one line: what, where, and what to do.
  public String inOneLine() {
    StringBuilder line = new StringBuilder();
    if (!where.isEmpty()) {
      line.append(where);
      position.ifPresent(at -> line.append(':').append(at.line()).append(':').append(at.column()));
      line.append(": ");
    } else {
      position.ifPresent(at -> line.append(at).append(": "));
    }
    line.append(what).append('.');
    if (!advice.isEmpty()) {
      line.append(' ').append(advice);
    }
    return line.toString();
  }
}

package org.entente.store.parse;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipException;
import org.apache.jena.riot.RiotParseException;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.Reason;
import org.entente.base.TextPosition;

/// Says what is wrong with a file in words for the user.
///
/// @param format what the file is read as
record ParseProblems(Path file, String format) {

  private static final String ADVICE = "Mend the file and load it again; nothing of it was kept.";

  Problem unreadable(IOException e) {
    if (e instanceof EOFException || e instanceof ZipException) {
      return broken("the packed file is broken or cut short: " + Reason.of(e));
    }
    return Problem.input(
        "the file cannot be read: " + Reason.of(e), file.toString(), "See that you may read it.");
  }

  /// What a parser threw, as what it means.
  RuntimeException of(Throwable thrown) {
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      switch (each) {
        case ProblemException problem -> {
          return problem;
        }
        case CancellationException cancelled -> {
          return cancelled;
        }
        case RiotParseException at when at.getLine() > 0 -> {
          return new ProblemException(malformed(at), thrown);
        }
        case StackOverflowError _ -> {
          return new ProblemException(
              broken("the file nests lists, blank nodes or terms too deeply to be read"), thrown);
        }
        default -> {
          // Its cause may tell more.
        }
      }
    }
    return new ProblemException(broken(what() + ": " + sentence(Reason.of(thrown))), thrown);
  }

  private Problem malformed(RiotParseException at) {
    return Problem.at(
        new TextPosition((int) at.getLine(), (int) Math.max(1, at.getCol())),
        what() + ": " + sentence(at.getOriginalMessage()),
        file.toString(),
        ADVICE);
  }

  private String what() {
    return "the file is not well-formed " + format;
  }

  private Problem broken(String what) {
    return Problem.input(what, file.toString(), ADVICE);
  }

  private static String sentence(String message) {
    return message.strip().replaceFirst("\\.+$", "");
  }
}

package org.entente.export.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.entente.base.AtomicFile;
import org.entente.view.GraphSnapshot;
import org.graphstream.stream.file.FileSink;
import org.graphstream.stream.file.FileSinkDOT;
import org.graphstream.stream.file.FileSinkGEXF2;
import org.graphstream.stream.file.FileSinkGraphML;

/// Writes what is drawn for other graph programs, by GraphStream's writers. Any thread.
public final class ExchangeFile {

  /// GraphStream writes the time of day in the words of the machine's country, where GEXF wants a
  /// date; without it the same graph also gives the same bytes.
  private static final Pattern TIME = Pattern.compile(" lastmodifieddate=\"[^\"]*\"");

  private ExchangeFile() {}

  /// Replaces `file` with the graph, or leaves it as it was. Nodes keep their places, and carry
  /// their IRI, label, kind and modality; edges their predicate, label and modality. Memory grows
  /// with the length of the file.
  ///
  /// @throws org.entente.base.ProblemException if the file cannot be written
  public static void write(GraphSnapshot graph, ExchangeFormat format, Path file) {
    AtomicFile.write(file, out -> out.write(text(graph, format).getBytes(StandardCharsets.UTF_8)));
  }

  /// The file's text.
  static String text(GraphSnapshot graph, ExchangeFormat format) throws IOException {
    return switch (format) {
      case GEXF -> {
        String text = written(graph, new XmlMarks(XmlMarks.Places.POSITION), new FileSinkGEXF2());
        yield TIME.matcher(text).replaceFirst("");
      }
      case GRAPHML -> written(graph, new XmlMarks(XmlMarks.Places.NUMBERS), new FileSinkGraphML());
      case DOT -> written(graph, new DotMarks(), new FileSinkDOT(true));
    };
  }

  /// The writers print a failure and go on, so they write to memory, which does not fail.
  private static String written(GraphSnapshot graph, Marks marks, FileSink sink)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintWriter out =
        new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), false)) {
      sink.writeAll(Carrier.of(graph, marks), out);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

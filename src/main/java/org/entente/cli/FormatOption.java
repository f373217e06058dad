package org.entente.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import org.entente.export.RdfFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Where RDF goes and in which format.
final class FormatOption {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; standard output if none is named.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = ByName.class,
      completionCandidates = Names.class,
      description =
          "One of ${COMPLETION-CANDIDATES}. Without it the file's ending decides, and turtle on"
              + " standard output.")
  private @Nullable RdfFormat format;

  @Nullable Path output() {
    return output;
  }

  /// @throws org.entente.base.ProblemException if neither the user nor the file's ending tells it
  RdfFormat format() {
    if (format != null) {
      return format;
    }
    return output == null ? RdfFormat.TURTLE : RdfFormat.ofFile(output);
  }

  /// Formats by the names that users give them.
  static final class ByName implements ITypeConverter<RdfFormat> {

    @Override
    public RdfFormat convert(String name) {
      return RdfFormat.named(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + name + "' is none of " + String.join(", ", new Names())));
    }
  }

  /// The names, for the help.
  static final class Names implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(RdfFormat.values()).map(RdfFormat::formatName).iterator();
    }
  }
}

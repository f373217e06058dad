package org.entente.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// `--date`, for commands that read articles.
final class DateOption {

  @Option(
      names = "--date",
      paramLabel = "DATE",
      converter = IsoDate.class,
      description =
          "The day the articles appeared, such as 2017-12-27. \"Tuesday\" and \"last month\" are"
              + " counted from it; without it they stay words.")
  private @Nullable LocalDate date;

  Optional<LocalDate> date() {
    return Optional.ofNullable(date);
  }

  /// Dates as ISO 8601 writes them.
  static final class IsoDate implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String text) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw new TypeConversionException("'" + text + "' is no date such as 2017-12-27");
      }
    }
  }
}

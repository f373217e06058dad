package org.entente;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.export.picture.Raster;
import org.entente.view.GraphSnapshot;
import org.entente.view.picture.Picture;
import org.entente.view.picture.Theme;

/// Looks, before JavaFX draws a picture on Linux, whether the machine has what JavaFX writes text
/// with. Bare servers do not, and JavaFX would answer with pages of stack traces.
final class CheckedRaster implements Raster {

  /// The native libraries behind JavaFX's fonts, and the Debian packages that hold them.
  private static final Map<String, String> LIBRARIES = new LinkedHashMap<>();

  static {
    LIBRARIES.put("libfreetype.so.6", "libfreetype6");
    LIBRARIES.put("libfontconfig.so.1", "libfontconfig1");
    LIBRARIES.put("libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
  }

  private final Raster raster;

  CheckedRaster(Raster raster) {
    this.raster = raster;
  }

  @Override
  public void write(GraphSnapshot graph, Theme theme, double scale, Path file) {
    check();
    raster.write(graph, theme, scale, file);
  }

  @Override
  public void write(Picture picture, double scale, Path file) {
    check();
    raster.write(picture, scale, file);
  }

  private static void check() {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      return;
    }
    try (Arena arena = Arena.ofConfined()) {
      LIBRARIES.forEach((library, source) -> lookup(library, source, arena));
      if (fonts(lookup("libfontconfig.so.1", "libfontconfig1", arena)) == 0) {
        throw missing("there are no fonts", "fonts-dejavu-core");
      }
    }
  }

  @SuppressWarnings("restricted") // loads the libraries that JavaFX loads next
  private static SymbolLookup lookup(String library, String source, Arena arena) {
    try {
      return SymbolLookup.libraryLookup(library, arena);
    } catch (IllegalArgumentException e) {
      throw missing("the library " + library + " is missing", source);
    }
  }

  /// How many fonts fontconfig knows: the first member of what `FcConfigGetFonts` returns.
  @SuppressWarnings("restricted")
  private static int fonts(SymbolLookup fontconfig) {
    Linker linker = Linker.nativeLinker();
    MethodHandle load =
        linker.downcallHandle(
            fontconfig.findOrThrow("FcInitLoadConfigAndFonts"),
            FunctionDescriptor.of(ValueLayout.ADDRESS));
    MethodHandle list =
        linker.downcallHandle(
            fontconfig.findOrThrow("FcConfigGetFonts"),
            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    try {
      MemorySegment system =
          (MemorySegment) list.invokeExact((MemorySegment) load.invokeExact(), 0);
      return system.address() == 0
          ? 0
          : system.reinterpret(ValueLayout.JAVA_INT.byteSize()).get(ValueLayout.JAVA_INT, 0);
    } catch (Throwable e) {
      throw new IllegalStateException("fontconfig cannot be asked", e);
    }
  }

  private static ProblemException missing(String what, String source) {
    return new ProblemException(
        Problem.internal(
            "This machine cannot draw PNG: " + what,
            "",
            "Install it (Debian: " + source + ") or write SVG."));
  }
}

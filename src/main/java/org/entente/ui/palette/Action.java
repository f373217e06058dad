package org.entente.ui.palette;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;

/// Something that the user can do in the window: what menus, the command palette and the list of
/// shortcuts are made from.
///
/// @param name what it does, an underscore before the letter that chooses it in a menu
/// @param keys of [Reach#WINDOW] a key combination as JavaFX writes it, `Shortcut+O`; otherwise the
///   keys in words; empty if it has none
/// @param enabled whether it can be done now; asked on the FX thread
/// @param chosen for one of several that exclude each other, or that is on or off: whether it is on
/// @param run does it, on the FX thread
public record Action(
    Section section,
    String name,
    String keys,
    Reach reach,
    BooleanSupplier enabled,
    Optional<BooleanSupplier> chosen,
    Runnable run) {

  /// Where the keys of an action work.
  public enum Reach {
    /// Everywhere in the window.
    WINDOW,
    /// In the part of the window that has the focus and listens for them itself.
    PART,
    /// As for [#PART]; without keys or mouse there is nothing to do, so no menu offers it.
    GESTURE
  }

  /// An action whose keys work everywhere in the window.
  public static Action of(Section section, String name, String keys, Runnable run) {
    return new Action(section, name, keys, Reach.WINDOW, () -> true, Optional.empty(), run);
  }

  /// An action whose keys work in the part that has the focus.
  public static Action inPart(Section section, String name, String keys, Runnable run) {
    return new Action(section, name, keys, Reach.PART, () -> true, Optional.empty(), run);
  }

  /// Something that is done by keys or mouse alone.
  public static Action gesture(Section section, String name, String keys) {
    return new Action(section, name, keys, Reach.GESTURE, () -> true, Optional.empty(), () -> {});
  }

  public Action enabledIf(BooleanSupplier condition) {
    return new Action(section, name, keys, reach, condition, chosen, run);
  }

  public Action chosenIf(BooleanSupplier condition) {
    return new Action(section, name, keys, reach, enabled, Optional.of(condition), run);
  }

  /// The name as it is read.
  public String title() {
    return name.replace("_", "");
  }

  /// The keys as this platform writes them.
  public String keysInWords() {
    return reach == Reach.WINDOW && !keys.isEmpty()
        ? KeyCombination.valueOf(keys).getDisplayText()
        : keys;
  }

  /// Does it, unless it cannot be done now.
  public void perform() {
    if (enabled.getAsBoolean()) {
      run.run();
    }
  }
}

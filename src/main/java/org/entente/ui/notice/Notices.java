package org.entente.ui.notice;

import org.entente.base.Problem;

/// Tells the user something without asking for an answer. Called on the window's thread.
public interface Notices {

  /// Something went wrong: what, where, and what to do. Stays until it is closed.
  void problem(Problem problem);

  /// Something was done. Goes away by itself.
  void done(String text);

  /// Something was done that can be taken back, or followed, by an action.
  ///
  /// @param offer the action in a word or two: "Undo"
  void done(String text, String offer, Runnable action);
}

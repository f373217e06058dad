package org.entente.view.saved;

import java.util.List;

/// Where the bytes of saved views lie. Files have names that say nothing to the user.
interface ViewFiles {

  /// The names of the files that are there.
  List<String> names();

  /// @throws org.entente.base.ProblemException if there is none, or it cannot be read
  byte[] read(String name);

  /// When a file was last written, so that what was read of it can be kept until it changes.
  long stamp(String name);

  /// Writes a file whole, or leaves it as it was.
  void write(String name, byte[] content);

  void delete(String name);

  /// What a file is called in messages.
  String place(String name);
}

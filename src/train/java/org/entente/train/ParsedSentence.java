package org.entente.train;

import java.util.List;

/// One sentence of the training data, column by column; all lists have the same length.
///
/// @param forms tokens as they stand in the text
/// @param lemmas lower-case base forms
/// @param tags Penn Treebank tags
/// @param heads index of each token's head, from 1; 0 for the root
/// @param relations dependency relations
/// @param names BILOU labels with OntoNotes types, such as `B-PERSON`, or `O`
record ParsedSentence(
    List<String> forms,
    List<String> lemmas,
    List<String> tags,
    List<Integer> heads,
    List<String> relations,
    List<String> names) {

  int size() {
    return forms.size();
  }
}

package org.entente.explore;

/// Words that put somebody or something in a role.
///
/// @param role the role in words
/// @param slots where in the clause they stand, as the rule names it; empty where it is not told
public record RoleWords(String role, Vertex filler, Evidence words, String slots) {}

package org.tergeu.architecture.offenders.claim;

/** What features extend, as they may. */
public class VersionedEntity {}

package org.tergeu.architecture.offenders.seizure;

import org.tergeu.architecture.offenders.claim.VersionedEntity;

/** Is used in other rooms. */
public class SeizureEntity extends VersionedEntity {}

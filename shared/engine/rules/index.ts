import { accessPointWithoutName } from './access-point-without-name.ts';
import { accessPointWithoutZone } from './access-point-without-zone.ts';
import { assetAddressTwice } from './asset-address-twice.ts';
import { assetWithoutName } from './asset-without-name.ts';
import { assetWithoutZone } from './asset-without-zone.ts';
import { assumptionFalse } from './assumption-false.ts';
import { assumptionOpen } from './assumption-open.ts';
import { boundaryDeviceElsewhere } from './boundary-device-elsewhere.ts';
import { catalogEntryFaulty } from './catalog-entry-faulty.ts';
import { channelExpired } from './channel-expired.ts';
import { channelForbidden } from './channel-forbidden.ts';
import { channelWithoutProtocol } from './channel-without-protocol.ts';
import { componentCategoryUnknown } from './component-category-unknown.ts';
import { conduitIntoOwnZone } from './conduit-into-own-zone.ts';
import { conduitOutsideOnly } from './conduit-outside-only.ts';
import { conduitThroughOutside } from './conduit-through-outside.ts';
import { conduitUndecided } from './conduit-undecided.ts';
import { conduitViaEnd } from './conduit-via-end.ts';
import { conduitWithoutChannel } from './conduit-without-channel.ts';
import { conduitWithoutName } from './conduit-without-name.ts';
import { conduitWithoutSlTarget } from './conduit-without-sl-target.ts';
import { diodeBothWays } from './diode-both-ways.ts';
import { externalEndWithoutAccessPoint } from './external-end-without-access-point.ts';
import { externalEndWithoutBoundaryDevice } from './external-end-without-boundary-device.ts';
import { measureWhereForbidden } from './measure-where-forbidden.ts';
import { notApplicableWithoutReason } from './not-applicable-without-reason.ts';
import { policyChangedAfterSigning } from './policy-changed-after-signing.ts';
import { policyCrrfUndefined } from './policy-crrf-undefined.ts';
import { policyLevelUnknown } from './policy-level-unknown.ts';
import { policyNothingTolerable } from './policy-nothing-tolerable.ts';
import { policyWithoutMethod } from './policy-without-method.ts';
import { productTwice } from './product-twice.ts';
import { purdueLevelSkipped } from './purdue-level-skipped.ts';
import { requirementStatusIgnored } from './requirement-status-ignored.ts';
import { safetyZoneNotMarked } from './safety-zone-not-marked.ts';
import { scenarioLevelUnknown } from './scenario-level-unknown.ts';
import { scenarioRiskWithoutLevel } from './scenario-risk-without-level.ts';
import { scenarioSubjectMissing } from './scenario-subject-missing.ts';
import { scenarioWithoutConsequence } from './scenario-without-consequence.ts';
import { scenarioWithoutLikelihood } from './scenario-without-likelihood.ts';
import { scenarioWithoutSlTarget } from './scenario-without-sl-target.ts';
import { slAchievedDisagrees } from './sl-achieved-disagrees.ts';
import { slCapabilityBelowTarget } from './sl-capability-below-target.ts';
import { slCapabilityDisagrees } from './sl-capability-disagrees.ts';
import { slTargetWithoutReason } from './sl-target-without-reason.ts';
import { techniqueRetired } from './technique-retired.ts';
import { techniqueUnknown } from './technique-unknown.ts';
import { zcr32BusinessConduitGuarded } from './zcr-3-2-business-conduit-guarded.ts';
import { zcr32BusinessSeparated } from './zcr-3-2-business-separated.ts';
import { zcr32ControlInBusiness } from './zcr-3-2-control-in-business.ts';
import { zcr32ZoneInBusiness } from './zcr-3-2-zone-in-business.ts';
import { zcr33SafetyReachedFromBusiness } from './zcr-3-3-safety-reached-from-business.ts';
import { zcr33SafetySeparated } from './zcr-3-3-safety-separated.ts';
import { zcr34TemporarySeparated } from './zcr-3-4-temporary-separated.ts';
import { zcr35WirelessSeparated } from './zcr-3-5-wireless-separated.ts';
import { zcr36ExternalSeparated } from './zcr-3-6-external-separated.ts';
import { zcr36RemoteAccessThroughDmz } from './zcr-3-6-remote-access-through-dmz.ts';
import { zoneInsideOutside } from './zone-inside-outside.ts';
import { zoneIsolated } from './zone-isolated.ts';
import { zoneWithoutAssets } from './zone-without-assets.ts';
import { zoneWithoutName } from './zone-without-name.ts';
import { zoneWithoutSlTarget } from './zone-without-sl-target.ts';
import type { AnyRule } from './rule.ts';

/** The table of rules, by id. A new one: a file here, a row here, its texts in the locale namespace `rule`. */
export const rules: readonly AnyRule[] = [
  accessPointWithoutName,
  accessPointWithoutZone,
  assetAddressTwice,
  assetWithoutName,
  assetWithoutZone,
  assumptionFalse,
  assumptionOpen,
  boundaryDeviceElsewhere,
  catalogEntryFaulty,
  channelExpired,
  channelForbidden,
  channelWithoutProtocol,
  componentCategoryUnknown,
  conduitIntoOwnZone,
  conduitOutsideOnly,
  conduitThroughOutside,
  conduitUndecided,
  conduitViaEnd,
  conduitWithoutChannel,
  conduitWithoutName,
  conduitWithoutSlTarget,
  diodeBothWays,
  externalEndWithoutAccessPoint,
  externalEndWithoutBoundaryDevice,
  measureWhereForbidden,
  notApplicableWithoutReason,
  policyChangedAfterSigning,
  policyCrrfUndefined,
  policyLevelUnknown,
  policyNothingTolerable,
  policyWithoutMethod,
  productTwice,
  purdueLevelSkipped,
  requirementStatusIgnored,
  safetyZoneNotMarked,
  scenarioLevelUnknown,
  scenarioRiskWithoutLevel,
  scenarioSubjectMissing,
  scenarioWithoutConsequence,
  scenarioWithoutLikelihood,
  scenarioWithoutSlTarget,
  slAchievedDisagrees,
  slCapabilityBelowTarget,
  slCapabilityDisagrees,
  slTargetWithoutReason,
  techniqueRetired,
  techniqueUnknown,
  zcr32BusinessConduitGuarded,
  zcr32BusinessSeparated,
  zcr32ControlInBusiness,
  zcr32ZoneInBusiness,
  zcr33SafetyReachedFromBusiness,
  zcr33SafetySeparated,
  zcr34TemporarySeparated,
  zcr35WirelessSeparated,
  zcr36ExternalSeparated,
  zcr36RemoteAccessThroughDmz,
  zoneInsideOutside,
  zoneIsolated,
  zoneWithoutAssets,
  zoneWithoutName,
  zoneWithoutSlTarget,
];

// Generated from the files of catalogue/ by generate-catalogue-index.mjs; do not edit.
import { adoDevelopmentVsmNotRecorded } from "./catalogue/ado-development-vsm-not-recorded";
import { affiliationConflict } from "./catalogue/affiliation-conflict";
import { artHeadcount } from "./catalogue/art-headcount";
import { artMissingBusinessOwner } from "./catalogue/art-missing-business-owner";
import { artMissingProductManager } from "./catalogue/art-missing-product-manager";
import { artMissingRte } from "./catalogue/art-missing-rte";
import { artMissingSystemArchitect } from "./catalogue/art-missing-system-architect";
import { artMultipleRtes } from "./catalogue/art-multiple-rtes";
import { artNoAgileCoach } from "./catalogue/art-no-agile-coach";
import { artNoAgileTeams } from "./catalogue/art-no-agile-teams";
import { artTeamCount } from "./catalogue/art-team-count";
import { artValueStreamMapMissing } from "./catalogue/art-value-stream-map-missing";
import { artValueStreamMapNotRecorded } from "./catalogue/art-value-stream-map-not-recorded";
import { businessOwnerNotCms } from "./catalogue/business-owner-not-cms";
import { dateInvalid } from "./catalogue/date-invalid";
import { duplicateAssignment } from "./catalogue/duplicate-assignment";
import { personNameVariants } from "./catalogue/person-name-variants";
import { personOnMultipleTeams } from "./catalogue/person-on-multiple-teams";
import { personWithoutTeam } from "./catalogue/person-without-team";
import { positionVacant } from "./catalogue/position-vacant";
import { productManagerAffiliationUnknown } from "./catalogue/product-manager-affiliation-unknown";
import { productManagerAlsoProductOwner } from "./catalogue/product-manager-also-product-owner";
import { productManagerNotGovernment } from "./catalogue/product-manager-not-government";
import { productOwnerOverTwoTeams } from "./catalogue/product-owner-over-two-teams";
import { roleAmbiguous } from "./catalogue/role-ambiguous";
import { roleBlank } from "./catalogue/role-blank";
import { roleUnrecognized } from "./catalogue/role-unrecognized";
import { rteAlsoScrumMaster } from "./catalogue/rte-also-scrum-master";
import { ruleNotAssessed } from "./catalogue/rule-not-assessed";
import { scrumMasterOutsideTeam } from "./catalogue/scrum-master-outside-team";
import { scrumMasterOverThreeTeams } from "./catalogue/scrum-master-over-three-teams";
import { solutionTrainRole } from "./catalogue/solution-train-role";
import { supportRoleAsTeamRole } from "./catalogue/support-role-as-team-role";
import { teamHasHierarchy } from "./catalogue/team-has-hierarchy";
import { teamHasSubTeams } from "./catalogue/team-has-sub-teams";
import { teamInMultipleArts } from "./catalogue/team-in-multiple-arts";
import { teamMissingDevelopers } from "./catalogue/team-missing-developers";
import { teamMissingProductOwner } from "./catalogue/team-missing-product-owner";
import { teamMissingScrumMaster } from "./catalogue/team-missing-scrum-master";
import { teamMultipleProductOwners } from "./catalogue/team-multiple-product-owners";
import { teamMultipleScrumMasters } from "./catalogue/team-multiple-scrum-masters";
import { teamNameVariants } from "./catalogue/team-name-variants";
import { teamOnePersonSmAndPo } from "./catalogue/team-one-person-sm-and-po";
import { teamPositionNonAdo } from "./catalogue/team-position-non-ado";
import { teamPositionNotContractor } from "./catalogue/team-position-not-contractor";
import { teamRoleOutsideScrum } from "./catalogue/team-role-outside-scrum";
import { teamSingleDeveloper } from "./catalogue/team-single-developer";
import { teamSizeOver10 } from "./catalogue/team-size-over-10";
import { teamSizeUnder5 } from "./catalogue/team-size-under-5";
import { teamSkillNotListed } from "./catalogue/team-skill-not-listed";
import { teamWithoutArt } from "./catalogue/team-without-art";
import type { Rule } from "./define-rule";

/** Every rule there is, by id. */
export const RULES: readonly Rule[] = [
  adoDevelopmentVsmNotRecorded,
  affiliationConflict,
  artHeadcount,
  artMissingBusinessOwner,
  artMissingProductManager,
  artMissingRte,
  artMissingSystemArchitect,
  artMultipleRtes,
  artNoAgileCoach,
  artNoAgileTeams,
  artTeamCount,
  artValueStreamMapMissing,
  artValueStreamMapNotRecorded,
  businessOwnerNotCms,
  dateInvalid,
  duplicateAssignment,
  personNameVariants,
  personOnMultipleTeams,
  personWithoutTeam,
  positionVacant,
  productManagerAffiliationUnknown,
  productManagerAlsoProductOwner,
  productManagerNotGovernment,
  productOwnerOverTwoTeams,
  roleAmbiguous,
  roleBlank,
  roleUnrecognized,
  rteAlsoScrumMaster,
  ruleNotAssessed,
  scrumMasterOutsideTeam,
  scrumMasterOverThreeTeams,
  solutionTrainRole,
  supportRoleAsTeamRole,
  teamHasHierarchy,
  teamHasSubTeams,
  teamInMultipleArts,
  teamMissingDevelopers,
  teamMissingProductOwner,
  teamMissingScrumMaster,
  teamMultipleProductOwners,
  teamMultipleScrumMasters,
  teamNameVariants,
  teamOnePersonSmAndPo,
  teamPositionNonAdo,
  teamPositionNotContractor,
  teamRoleOutsideScrum,
  teamSingleDeveloper,
  teamSizeOver10,
  teamSizeUnder5,
  teamSkillNotListed,
  teamWithoutArt,
];

export { Calculator } from "#/pages/cabinet/Calculator";
export { ClientCard } from "#/pages/cabinet/ClientCard";
export { Clients } from "#/pages/cabinet/Clients";
export { NewTrial, TrialState } from "#/pages/cabinet/NewTrial";
export { PayoutSet } from "#/pages/cabinet/PayoutSet";
export { Rewards } from "#/pages/cabinet/Rewards";
export { Summary } from "#/pages/cabinet/Summary";

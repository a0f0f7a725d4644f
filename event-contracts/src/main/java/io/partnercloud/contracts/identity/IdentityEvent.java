package io.partnercloud.contracts.identity;

import io.partnercloud.contracts.IntegrationEvent;

/** The facts of identity-service; keyed by person. */
public sealed interface IdentityEvent extends IntegrationEvent
        permits PersonRegistered,
                PersonNamed,
                MembershipRequested,
                MembershipGranted,
                MembershipRefused,
                MembershipEnded,
                MemberInvited,
                PasswordLinkIssued,
                PasswordChanged,
                SecondFactorChanged,
                ProgramKeyExpires,
                EmailChangeAsked,
                EmailChanged,
                SignedInFromNewDevice,
                ConsentChanged,
                PersonErased {}

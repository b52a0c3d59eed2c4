### Services a child is referred to.
service-type-health = Medical check
service-type-forensic-medical = Forensic medical examination
service-type-psychologist = Psychologist
service-type-shelter = Shelter
service-type-child-protection = Child protection
service-type-legal-aid = Legal aid
service-type-school = School
service-type-social-worker = Social worker
service-type-family-support = Support for the family
service-type-documents = Papers
service-type-livelihood = Livelihood
service-type-reintegration = Return to family, school and community
service-type-ngo = NGO
service-type-other = Other

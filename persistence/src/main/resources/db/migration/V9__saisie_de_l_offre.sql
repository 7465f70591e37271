-- L'offre se saisit et se tient à jour dans l'application (OFF-1, OFF-3).

-- Un gestionnaire sans structure encore est connu des SIAO qui l'ont enregistré ; ses structures le font connaître des autres.
ALTER TABLE gestionnaire ADD COLUMN version INT NOT NULL DEFAULT 0;

CREATE TABLE gestionnaire_siao (
  gestionnaire_id  BIGINT NOT NULL REFERENCES gestionnaire (id),
  siao_id          BIGINT NOT NULL REFERENCES siao (id),
  PRIMARY KEY (gestionnaire_id, siao_id)
);

-- Convention d'un logement en intermédiation locative : mandat, bail, sous-location, et leur terme, en clair.
-- enregistree_le : jour où la place est entrée dans le système ; qui y vivait déjà se déclare d'après lui (OFF-5).
ALTER TABLE place
  ADD COLUMN convention VARCHAR(200) NULL AFTER charges,
  ADD COLUMN enregistree_le DATE NULL;

UPDATE place p
SET enregistree_le = LEAST(etat_depuis, COALESCE((SELECT MIN(e.depuis) FROM place_etat e WHERE e.place_id = p.id), etat_depuis));

ALTER TABLE place MODIFY COLUMN enregistree_le DATE NOT NULL;

-- Une place retirée garde son libellé et son histoire ; une autre peut porter le même libellé après elle.
ALTER TABLE place DROP CONSTRAINT place_etat;

ALTER TABLE place
  ADD CONSTRAINT place_etat_connu CHECK (etat IN ('OCCUPEE', 'VACANTE', 'BIENTOT_VACANTE', 'RESERVEE', 'INDISPONIBLE', 'INEXPLIQUEE', 'RETIREE')),
  ADD CONSTRAINT place_montants CHECK (COALESCE(loyer, 0) >= 0 AND COALESCE(charges, 0) >= 0),
  ADD COLUMN libelle_en_service VARCHAR(60) AS (IF(etat = 'RETIREE', NULL, libelle)) PERSISTENT,
  DROP KEY place_libelle,
  ADD UNIQUE KEY place_libelle (dispositif_id, libelle_en_service);

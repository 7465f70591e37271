-- Préparer n'est pas proposer : une proposition ne compte dans les chiffres que du jour où le ménage la reçoit.
ALTER TABLE proposition ADD COLUMN proposee_le DATETIME(6) NULL AFTER preparee_par, ADD KEY proposition_proposee (proposee_le);

UPDATE proposition p SET p.proposee_le =
  (SELECT MIN(e.instant) FROM proposition_etape e WHERE e.proposition_id = p.id AND e.etat = 'PROPOSEE_AU_MENAGE');

-- Jours au bout desquels une proposition préparée se rappelle à l'accueil du SIAO.
INSERT INTO reglage (code, valeur, debut) VALUES ('PROPOSITION_PREPAREE_JOURS', '2', '2022-01-01');
